import { type ReactNode, useLayoutEffect } from "react";

/** What was on the page each time that React let go of it after a commit, so that a browser could paint it. */
export class Paints {
  readonly seen: string[] = [];

  #record = (): void => {
    const text = document.body.textContent;
    if (text !== this.seen.at(-1)) this.seen.push(text);
  };

  /** Watches the commits in which it is rendered, or shown again. */
  readonly Watcher = ({ children }: { children?: ReactNode }) => {
    // effects come a task later, after the painting
    // the class only keeps what this component sees
    // oxlint-disable-next-line react/rules-of-hooks
    useLayoutEffect(() => queueMicrotask(this.#record));
    return children;
  };

  /** Lets React take its own time, as it does outside of tests, until something is so. */
  async during(change: () => void, isDone: () => boolean): Promise<void> {
    const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
    scope.IS_REACT_ACT_ENVIRONMENT = false;
    try {
      change();
      for (let turn = 0; !isDone(); turn += 1) {
        if (turn > 3000) throw new Error("It never came to be");
        // it is looked at again and again
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => realTimeout(resolve, 5));
      }
      this.#record();
    } finally {
      scope.IS_REACT_ACT_ENVIRONMENT = true;
    }
  }
}

// the clock of the machine: tests put another in its place
const realTimeout = globalThis.setTimeout;
