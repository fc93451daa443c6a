import { type MemberRecord, type Outcome, roleWords } from "@rolecall/organization/rules";
import type { RoleNote } from "./RoleChangeContext.ts";

const is = (member: MemberRecord | undefined): string =>
  member === undefined
    ? "This person is no longer a member"
    : `${member.email} is ${roleWords[member.role]} now`;

/** The sentences about what happened. */
export const roleNotes = {
  applied: (member: MemberRecord | undefined): RoleNote => ({ kind: "applied", message: `${is(member)}.` }),
  overtaken: (member: MemberRecord | undefined): RoleNote => ({
    kind: "overtaken",
    message: `Your change was made, and then someone else made another: ${is(member)}.`,
  }),
  changed: (member: MemberRecord | undefined): RoleNote => ({
    kind: "changed",
    message: `${is(member)}: someone else has changed it. Look again, then choose.`,
  }),
  refused: (outcome: Outcome, member: MemberRecord | undefined): RoleNote =>
    outcome.status === "refused"
      ? { kind: "refused", message: outcome.refusal.message, refusal: outcome.refusal }
      : { kind: "refused", message: `Nothing was changed: ${is(member)}.` },
  failed: (message: string): RoleNote => ({
    kind: "failed",
    message: `${message} No one knows whether the change was made: try again, or load the members again.`,
  }),
  notLoaded: (message: string): RoleNote => ({ kind: "failed", message: `${message} Try again.` }),
  timedOut: (): RoleNote => ({
    kind: "timedOut",
    message: "There is no answer yet, and the change may still be made. Wait, or try again.",
  }),
};
