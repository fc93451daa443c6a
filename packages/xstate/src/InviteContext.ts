import type { Invite, OrganizationState, Person } from "@rolecall/organization/rules";
import type { CheckedRow } from "./CheckedRow.ts";
import type { FileProblem } from "./FileProblem.ts";
import type { InvitationRow } from "./InvitationRow.ts";

/** What starts an `inviteMachine`. The machine has no clock and draws no random numbers: it is told both. */
export interface InviteInput {
  /** The organization as it is known here. Verdicts are made of it. */
  readonly organization: OrganizationState;
  /** Who invites. */
  readonly actor: Person;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A name that no other round of invitations has; the keys of the rows are made of it. */
  readonly batch: string;
  /** Which of the three ways is open first. @default "projects" */
  readonly via?: Invite["via"] | undefined;
  /** How long an actor is waited for, in milliseconds. @default 30000 */
  readonly timeLimit?: number | undefined;
}

/** What an `inviteMachine` remembers: plain data, which can be stored and taken up again. */
export interface InviteContext {
  readonly organization: OrganizationState;
  readonly actor: Person;
  readonly now: number;
  readonly batch: string;
  readonly timeLimit?: number | undefined;
  /** Grows with each check, so that a changed row has a new key. */
  readonly round: number;
  readonly via: Invite["via"];
  readonly rows: readonly CheckedRow[];
  /** The organization as it will be when the rows judged so far have gone out. */
  readonly expected: OrganizationState;
  readonly file?: { readonly name: string; readonly size: number } | undefined;
  /** The headings of columns of the file that were left out, because they mean nothing here. */
  readonly ignoredColumns: readonly string[];
  /** The part that is done of what is going on, from 0 to 1. */
  readonly progress: number;
  /** Why the file cannot be used. */
  readonly problem?: FileProblem | undefined;
  /** What failed, and on the way to what. It can be tried again. */
  readonly failure?: { readonly during: "checking" | "sending"; readonly message: string } | undefined;
}

/** A row as a form gives it: the machine numbers them. */
export type InvitationDraft = Omit<InvitationRow, "line" | "fault">;
