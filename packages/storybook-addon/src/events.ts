import type { AskedList, AskedQuestion, ModelDescription, RoleLabels } from "@rolecall/react/devtools";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** The events between preview and manager. */
export const events = {
  /** A story has rendered. Carries its model. */
  ready: "rolecall/ready",
  /** The panel opens or closes. */
  watch: "rolecall/watch",
  /** New and changed questions. */
  asked: "rolecall/asked",
  /** Requests to show a question's gates. */
  jump: "rolecall/jump",
} as const;

/** The payload of `ready`. */
export interface ReadyMessage {
  readonly storyId: string;
  readonly model: ModelDescription;
  readonly labels: RoleLabels;
  /** The persona that the story is shown as until another one is chosen. */
  readonly initial: RolecallGlobals;
  /** Whether all checks of the story use its own provider, so that the toolbar has no effect. */
  readonly hasOwnPeople: boolean;
  /** Whether the story renders nothing until its play function mounts it. */
  readonly playsToMount: boolean;
}

/** The payload of `asked`. */
export interface AskedMessage {
  readonly storyId: string;
  /** Whether to discard the previous questions. */
  readonly isAll: boolean;
  readonly questions: readonly AskedQuestion[];
  /** All lists, sent whenever one has changed. */
  readonly lists?: readonly AskedList[] | undefined;
  /** The ids of removed questions. */
  readonly gone: readonly string[];
}

/** The payload of `watch`. */
export interface WatchMessage {
  readonly isOpen: boolean;
}

/** The payload of `jump`. */
export interface JumpMessage {
  readonly storyId: string;
  readonly id: string;
}
