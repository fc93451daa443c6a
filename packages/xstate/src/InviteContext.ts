import type { Invite, OrganizationState, Person } from "@rolecall/organization/rules";
import type { CheckedRow } from "./CheckedRow.ts";
import type { FileProblem } from "./FileProblem.ts";
import type { InvitationRow } from "./InvitationRow.ts";

/** The input of an `inviteMachine`. The machine has no clock and no random numbers, so it takes both from here. */
export interface InviteInput {
  /** The organization as it is known here. Rows are checked against it. */
  readonly organization: OrganizationState;
  /** Who invites. */
  readonly actor: Person;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A unique name for this round of invitations. The keys of the rows derive from it. */
  readonly batch: string;
  /** Which of the three ways is open first. @default "projects" */
  readonly via?: Invite["via"] | undefined;
  /** How long to wait for an actor, in milliseconds. @default 30000 */
  readonly timeLimit?: number | undefined;
}

/** The context of an `inviteMachine`: plain data that can be stored and restored. */
export interface InviteContext {
  /** The organization as it is known here. */
  readonly organization: OrganizationState;
  /** The person who invites. */
  readonly actor: Person;
  /** The time to judge by, in milliseconds since 1970. */
  readonly now: number;
  /** The name of this round of invitations, as given. */
  readonly batch: string;
  /** How long to wait for an actor, in milliseconds. @default 30000 */
  readonly timeLimit?: number | undefined;
  /** Grows with each check, so that a changed row has a new key. */
  readonly round: number;
  /** Which of the three ways is open. */
  readonly via: Invite["via"];
  /** The rows in their order, with what is known about each. */
  readonly rows: readonly CheckedRow[];
  /** The organization as it will be once the checked rows have been sent. */
  readonly expected: OrganizationState;
  /** The file the rows came from; left out for rows that were typed. */
  readonly file?: { readonly name: string; readonly size: number } | undefined;
  /** The headings of unknown columns of the file, which were ignored. */
  readonly ignoredColumns: readonly string[];
  /** The progress of the current step, from 0 to 1. */
  readonly progress: number;
  /** Why the file cannot be used. */
  readonly problem?: FileProblem | undefined;
  /** What failed, and in which step. It can be retried. */
  readonly failure?: { readonly during: "checking" | "sending"; readonly message: string } | undefined;
}

/** A row of a form. The machine numbers the rows. */
export type InvitationDraft = Omit<InvitationRow, "line" | "fault">;
