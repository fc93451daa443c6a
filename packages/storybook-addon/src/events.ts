import type { AskedList, AskedQuestion, ModelDescription, RoleLabels } from "@rolecall/react/devtools";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** The events between preview and manager. */
export const events = {
  /** A story has rendered. Carries its model. */
  ready: "rolecall/ready",
  /** The panel opens or closes. */
  watch: "rolecall/watch",
  /** Questions that are new or have changed. */
  asked: "rolecall/asked",
  /** Show a question's gates. */
  jump: "rolecall/jump",
} as const;

/** What comes with `ready`. */
export interface ReadyMessage {
  readonly storyId: string;
  readonly model: ModelDescription;
  readonly labels: RoleLabels;
  /** The persona that the story is shown as until another one is chosen. */
  readonly initial: RolecallGlobals;
  /** Whether every question of the story is answered by a provider of its own, so that the toolbar changes nothing. */
  readonly hasOwnPeople: boolean;
  /** Whether the story renders nothing until its play function mounts it. */
  readonly playsToMount: boolean;
}

/** What comes with `asked`. */
export interface AskedMessage {
  readonly storyId: string;
  /** Whether what was known before is to be forgotten. */
  readonly isAll: boolean;
  readonly questions: readonly AskedQuestion[];
  /** All lists, whenever one has changed. */
  readonly lists?: readonly AskedList[] | undefined;
  /** The ids of questions that are gone. */
  readonly gone: readonly string[];
}

/** What comes with `watch`. */
export interface WatchMessage {
  readonly isOpen: boolean;
}

/** What comes with `jump`. */
export interface JumpMessage {
  readonly storyId: string;
  readonly id: string;
}
