import type { ModelDescription, Persona, Recorder } from "@rolecall/react/devtools";

/** A story on screen: what it asks, and as whom. */
export interface ShownStory {
  readonly recorder: Recorder;
  readonly personaIn: (model: ModelDescription) => Persona;
}

/** The stories on screen, by id. What runs after a story reads here, for Storybook hands it nothing that has rendered. */
export const shownStories: Map<string, ShownStory> = new Map();
