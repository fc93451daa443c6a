import type { OrganizationRole } from "@rolecall/organization";
import type { Loss, OrganizationState, Person, Refusal } from "@rolecall/organization/rules";
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

/** Why a change is to be confirmed, and what it takes away. */
export interface RoleConfirmation {
  readonly reasons: readonly ("makesOwner" | "stepsDown" | "losesAccess")[];
  /** What whoever is changed can do no more. */
  readonly loss: Loss;
  /** Whoever asks gives the password again. */
  readonly needsPassword: boolean;
}

/** What happened, in words for the person who asked. */
export interface RoleNote {
  readonly kind: "applied" | "overtaken" | "changed" | "refused" | "conflict" | "failed" | "timedOut";
  readonly message: string;
  readonly refusal?: Refusal | undefined;
}
