import type { ModelDescription, Persona } from "@rolecall/react/devtools";
import type { API } from "storybook/manager-api";
import { addonId } from "./addonId.ts";
import { events, type ReadyMessage } from "./events.ts";
import { choiceOf, fixedParts, mergeChoices, personaOf } from "./mergeChoices.ts";
import { globalName, namedGlobal } from "./globalName.ts";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** The persona that the current story is shown as, and functions to change it. */
export interface Choice {
  readonly story: ReadyMessage;
  readonly persona: Persona;
  /** The parts that the story fixes. */
  readonly fixed: ReadonlySet<string>;
  /** The scope of the grid, or `undefined` while the grid is off. */
  readonly grid: string | undefined;
  readonly choose: (persona: Persona) => void;
  readonly setGrid: (scope: string | undefined) => void;
}

/** Tracks the current story for all parts of the addon. */
export interface Choices {
  readonly subscribe: (listener: () => void) => () => void;
  /** The last rendered story that has a provider. */
  readonly story: () => ReadyMessage | undefined;
  /** Returns `undefined` while the current story has no provider or hasn't rendered yet. */
  readonly read: () => Choice | undefined;
}

type ManagerApi = Pick<
  API,
  "on" | "getCurrentStoryData" | "getUserGlobals" | "getStoryGlobals" | "updateGlobals"
>;

/** Starts listening to the preview. */
export function createChoices(api: ManagerApi): Choices {
  let story: ReadyMessage | undefined;
  const listeners = new Set<() => void>();
  api.on(events.ready, (message: ReadyMessage) => {
    story = message;
    for (const listener of listeners) listener();
  });
  const update = (next: RolecallGlobals) =>
    api.updateGlobals({ [addonId]: { ...mergeChoices(api.getUserGlobals()[addonId]), ...next } });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    story: () => story,
    read: () => {
      // a docs page has no story
      const current = api.getCurrentStoryData() as { readonly id: string } | undefined;
      if (story === undefined || story.storyId !== current?.id) return undefined;
      const fixed: unknown = api.getStoryGlobals()[addonId];
      const choice = mergeChoices(story.initial, api.getUserGlobals()[addonId], fixed);
      const { hasOwnPeople } = story;
      return {
        story,
        persona: personaOf(choice, story.model),
        fixed: fixedParts(fixed, story.model),
        grid: hasOwnPeople ? undefined : scopeOfGrid(choice.grid, story.model),
        choose: (persona) => !hasOwnPeople && update(choiceOf(persona)),
        setGrid: (grid) => !hasOwnPeople && update({ grid: grid === undefined ? "off" : globalName(grid) }),
      };
    },
  };
}

function scopeOfGrid(grid: string | undefined, { scopes }: ModelDescription): string | undefined {
  const names = scopes.map(({ name }) => name);
  return grid === undefined || grid === "off" ? undefined : namedGlobal(names, grid);
}
