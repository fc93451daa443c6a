import { STORY_FINISHED } from "storybook/internal/core-events";
import type { Wire } from "./sendQuestions.ts";

const mark = "data-rolecall-finished";

/** Notes on a page that its story, play function included, has finished, until the returned function is called. */
export function noteFinished(wire: Wire, storyId: string, body: HTMLElement): () => void {
  const note = (message: { readonly storyId: string }) => {
    if (message.storyId === storyId) body.setAttribute(mark, "");
  };
  wire.on(STORY_FINISHED, note);
  return () => {
    wire.off(STORY_FINISHED, note);
    body.removeAttribute(mark);
  };
}

/** Tells whether {@link noteFinished} has noted that a page's story has finished. */
export const isNotedFinished = (page: Document): boolean => page.body.hasAttribute(mark);
