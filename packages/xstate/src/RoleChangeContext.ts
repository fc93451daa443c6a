import type { OrganizationRole } from "@rolecall/organization";
import type { Gain, Loss, OrganizationState, Person, Refusal } from "@rolecall/organization/rules";
import type { RoleChangeRequest } from "./RoleChangeEvent.ts";

/** The input of a `roleChangeMachine`. */
export interface RoleChangeInput {
  /** The organization as it is known here. */
  readonly organization: OrganizationState;
  /** Who changes the role. */
  readonly actor: Person;
  /** The id of the member whose role is changed. The actor's own id to step down. */
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A unique name for this change. The keys of the requests derive from it. */
  readonly batch: string;
  /** How long to wait for an answer, in milliseconds. @default 10000 */
  readonly timeLimit?: number | undefined;
  /**
   * * Asks for confirmation of every choice, not only of those that make an owner, step down or cost you access. Set it
   * where one key or click chooses a role. @default false
   */
  readonly confirmEvery?: boolean | undefined;
}

/** The context of a `roleChangeMachine`: plain data that can be stored and restored. */
export interface RoleChangeContext {
  /** The latest known state. Only newer answers replace it. */
  readonly organization: OrganizationState;
  /** The person who changes the role. */
  readonly actor: Person;
  /** The id of the member whose role is changed. */
  readonly userId: string;
  /** The time to judge by, in milliseconds since 1970. */
  readonly now: number;
  /** The name of this change, as given. */
  readonly batch: string;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeLimit: number;
  /** Whether every choice is confirmed before it is sent. */
  readonly confirmEvery: boolean;
  /** Grows with each choice. A retry keeps it, so that the server recognizes the request. */
  readonly round: number;
  /** The role that was chosen last. */
  readonly choice?: OrganizationRole | undefined;
  /** The last request. A retry sends the same one. */
  readonly request?: RoleChangeRequest | undefined;
  /** What the person has to confirm. */
  readonly confirmation?: RoleConfirmation | undefined;
  /** What happened last. */
  readonly note?: RoleNote | undefined;
  /** The step that failed: changing the role, or reloading the organization. */
  readonly failed?: "asking" | "reloading" | undefined;
}

/** Why a change needs confirmation, what it gives and takes, and whether it can be undone. */
export interface RoleConfirmation {
  /** Empty if only `confirmEvery` asks for it. */
  readonly reasons: readonly ("makesOwner" | "stepsDown" | "losesAccess")[];
  /** What the person gains. */
  readonly gain: Gain;
  /** What the person loses. */
  readonly loss: Loss;
  /** Whether you have to enter your password again. */
  readonly needsPassword: boolean;
  /**
   * * How you can undo the change. Missing if you can't, because you wouldn't be allowed to or because more than the
   * role is lost.
   */
  readonly undo?:
    | {
        /** The role to change back to. */
        readonly role: OrganizationRole;
        /** Whether changing back also needs the password. */
        readonly needsPassword: boolean;
      }
    | undefined;
}

/** What happened, for the person who made the change. */
export interface RoleNote {
  /**
   * What happened: `overtaken` if someone else made the same change, `changed` if someone made another, `conflict` if
   * yours was based on an older version.
   */
  readonly kind: "applied" | "overtaken" | "changed" | "refused" | "conflict" | "failed" | "timedOut";
  /** The same in whole sentences. */
  readonly message: string;
  /** Why the server refused it, where it did. */
  readonly refusal?: Refusal | undefined;
}
