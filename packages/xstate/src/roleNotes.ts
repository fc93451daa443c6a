import { type MemberRecord, type Outcome, roleWords } from "@rolecall/organization/rules";
import type { RoleNote } from "./RoleChangeContext.ts";

const is = (member: MemberRecord | undefined): string =>
  member === undefined
    ? "This person is no longer a member"
    : `${member.name ?? member.email} is now ${roleWords[member.role]}`;

/** The sentences about what happened. */
export const roleNotes = {
  applied: (member: MemberRecord | undefined): RoleNote => ({ kind: "applied", message: `${is(member)}.` }),
  overtaken: (member: MemberRecord | undefined): RoleNote => ({
    kind: "overtaken",
    message: `Your change was made, and then someone else changed the membership again. ${is(member)}.`,
  }),
  changed: (member: MemberRecord | undefined): RoleNote => ({
    kind: "changed",
    message: `${is(member)}, because someone else changed the membership. Check it, then choose again.`,
  }),
  refused: (outcome: Outcome, member: MemberRecord | undefined): RoleNote =>
    outcome.status === "refused"
      ? { kind: "refused", message: outcome.refusal.message, refusal: outcome.refusal }
      : { kind: "refused", message: `Nothing was changed. ${is(member)}.` },
  failed: (message: string): RoleNote => ({
    kind: "failed",
    message: `${message} The change may or may not have been made. Try again, or reload the list of members.`,
  }),
  notLoaded: (message: string): RoleNote => ({ kind: "failed", message: `${message} Try again.` }),
  timedOut: (): RoleNote => ({
    kind: "timedOut",
    message: "The server hasn't answered yet, so the change may still be made. Wait, or try again.",
  }),
};
