import * as React from "react";

/**
 * Returns whether an element is on screen. A panel that is collapsed or behind another one isn't, even if Storybook
 * calls it active.
 */
export function useIsSeen(): readonly [ref: React.RefCallback<Element>, isSeen: boolean] {
  const [isSeen, setSeen] = React.useState(false);
  const [element, setElement] = React.useState<Element | null>(null);
  React.useEffect(() => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) =>
      setSeen(entries.some((entry) => entry.isIntersecting)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, isSeen];
}
