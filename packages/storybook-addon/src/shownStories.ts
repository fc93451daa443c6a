import type { ModelDescription, Persona, Recorder } from "@rolecall/react/devtools";
import type { PairNotes } from "./notePairs.ts";

/** A story on screen, with its questions and its persona. */
export interface ShownStory {
  readonly recorder: Recorder;
  readonly personaIn: (model: ModelDescription) => Persona;
  /** Which pairs were asked, where that is collected. */
  readonly notes: PairNotes | undefined;
}

/**
 * The stories on screen, by id. Hooks that run after a story read it, because Storybook doesn't pass them what was
 * rendered.
 */
export const shownStories: Map<string, ShownStory> = new Map();
