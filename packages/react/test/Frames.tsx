import { Profiler, type ReactNode } from "react";
import { Can } from "./office.ts";

/** What was on the page after each commit, without the commits that left it as it was. */
export class Frames {
  readonly seen: string[] = [];

  record = (): void => {
    const text = document.body.textContent;
    if (text !== this.seen.at(-1)) this.seen.push(text);
  };

  /** Records a frame after every commit of its children. */
  readonly Recorder = ({ children }: { children?: ReactNode }) => (
    <Profiler id="frames" onRender={this.record}>
      {children}
    </Profiler>
  );
}

/** Shows in one word each what two gates, one turned around and a function say about creating teams. */
export const Gates = () => (
  <>
    <Can permission="team.create" pending="wait" fallback="no">
      yes
    </Can>{" "}
    <Can permission="team.create" pending="wait" fallback="no">
      {(decision) => ({ allowed: "yes", denied: "no", unknown: "wait" })[decision.status]}
    </Can>{" "}
    <Can not permission="team.create" pending="wait" fallback="yes">
      no
    </Can>
  </>
);

/** What {@link Gates} show together: any other text is a gate that disagrees with another. */
export const all = (word: "yes" | "no" | "wait"): string => `${word} ${word} ${word}`;
