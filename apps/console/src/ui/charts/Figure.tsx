import { Box } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";

interface FigureProps {
  /** What is to be seen, for anyone who hears the page. */
  readonly label: string;
  /** A chart. */
  readonly children: ReactNode;
}

/** A chart with its words. It is one stop for the keyboard. */
export function Figure({ label, children }: FigureProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const figure = place.current;
    if (figure === null) return undefined;
    // the layers of a chart listen to the focus, by which they are stops for Tab that no one sees and nothing is done at
    const takeOut = () => {
      const layers = figure.querySelectorAll('g[class*="recharts-zIndex-layer"]:not([tabindex])');
      for (const layer of layers) layer.setAttribute("tabindex", "-1");
    };
    takeOut();
    const observer = new MutationObserver(takeOut);
    observer.observe(figure, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <Box component="figure" ref={place} m={0} aria-label={label}>
      {children}
    </Box>
  );
}
