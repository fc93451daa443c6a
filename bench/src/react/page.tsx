import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { App } from "./Rival.ts";

/** An app on its own page. */
export interface Page {
  readonly shown: () => number;
  readonly close: () => void;
}

/** Mounts an app on a page and waits until its effects have run. */
export function openPage({ Provider }: App, content: ReactNode): Page {
  const container = document.createElement("div");
  document.body.append(container);
  const root = createRoot(container);
  flushSync(() => root.render(<Provider>{content}</Provider>));
  return {
    shown: () => container.querySelectorAll("[data-shown]").length,
    close: () => {
      flushSync(() => root.unmount());
      container.remove();
    },
  };
}
