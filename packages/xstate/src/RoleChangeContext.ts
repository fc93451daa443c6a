import type { OrganizationRole } from "@rolecall/organization";
import type { Gain, Loss, OrganizationState, Person, Refusal } from "@rolecall/organization/rules";
import type { RoleChangeRequest } from "./RoleChangeEvent.ts";

/** What starts a `roleChangeMachine`. */
export interface RoleChangeInput {
  /** The organization as it is known here. */
  readonly organization: OrganizationState;
  /** Who changes the role. */
  readonly actor: Person;
  /** Whose role is changed; the same person to step down. */
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A name that no other change has; the keys of the requests are made of it. */
  readonly batch: string;
  /** How long an answer is waited for, in milliseconds. @default 10000 */
  readonly timeLimit?: number | undefined;
  /**
   * Whether every choice is confirmed before it is sent, and not only those that make an owner, step down or cost you
   * access of your own. Say so where a role is chosen by one key or click. @default false
   */
  readonly confirmEvery?: boolean | undefined;
}

/** What a `roleChangeMachine` remembers: plain data, which can be stored and taken up again. */
export interface RoleChangeContext {
  /** The truth, as far as it is known: only newer answers replace it. */
  readonly organization: OrganizationState;
  readonly actor: Person;
  readonly userId: string;
  readonly now: number;
  readonly batch: string;
  readonly timeLimit: number;
  readonly confirmEvery: boolean;
  /** Grows with each choice. A retry keeps it, so that a server knows the request again. */
  readonly round: number;
  readonly choice?: OrganizationRole | undefined;
  /** What was asked last. A retry asks the same. */
  readonly request?: RoleChangeRequest | undefined;
  /** What is to be confirmed. */
  readonly confirmation?: RoleConfirmation | undefined;
  /** What happened last. */
  readonly note?: RoleNote | undefined;
  /** What failed: asking for the change, or loading the organization again. */
  readonly failed?: "asking" | "reloading" | undefined;
}

/** Why a change is to be confirmed, what it gives and takes away, and whether it can be undone. */
export interface RoleConfirmation {
  /** Empty where it is confirmed because every change is. */
  readonly reasons: readonly ("makesOwner" | "stepsDown" | "losesAccess")[];
  /** What the person can do only afterwards. */
  readonly gain: Gain;
  /** What the person can do no longer afterwards. */
  readonly loss: Loss;
  /** You give your password again. */
  readonly needsPassword: boolean;
  /** How you can undo the change afterwards. Without it you cannot, because you may not or because more than the role is lost. */
  readonly undo?:
    | {
        /** The role to give back. */
        readonly role: OrganizationRole;
        /** Giving it back takes the password, too. */
        readonly needsPassword: boolean;
      }
    | undefined;
}

/** What happened, in words for the person who asked. */
export interface RoleNote {
  readonly kind: "applied" | "overtaken" | "changed" | "refused" | "conflict" | "failed" | "timedOut";
  readonly message: string;
  readonly refusal?: Refusal | undefined;
}
