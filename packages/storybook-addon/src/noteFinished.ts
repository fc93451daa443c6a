import { STORY_FINISHED } from "storybook/internal/core-events";
import type { Wire } from "./sendQuestions.ts";

const mark = "data-rolecall-finished";

/** Marks a page once its story and play function have finished, until the returned function is called. */
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

/** Returns `true` once {@link noteFinished} has marked the page as finished. */
export const isNotedFinished = (page: Document): boolean => page.body.hasAttribute(mark);
