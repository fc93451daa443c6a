import type { Inviting } from "@rolecall/xstate/react";

/** What the dialog shows: one step for each thing that people see. */
export type InviteStep = "writing" | "choosingFile" | "busy" | "previewing" | "failed" | "ended";

/** Finds the step for a state of the machine. */
export function stepOf(snapshot: Inviting["snapshot"]): InviteStep {
  if (snapshot.hasTag("ended")) return "ended";
  if (snapshot.hasTag("busy")) return "busy";
  if (snapshot.matches("choosingFile")) return "choosingFile";
  if (snapshot.matches("previewing")) return "previewing";
  return snapshot.matches("failed") ? "failed" : "writing";
}
