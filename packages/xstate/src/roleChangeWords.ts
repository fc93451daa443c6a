import type { MachineWords } from "./MachineWords.ts";

/** The words for each state of a `roleChangeMachine`. What exactly happened stands in `context.note`. */
export const roleChangeWords = {
  choosing: { label: "Choose", message: "Choose a role." },
  confirming: { label: "Confirm", message: "See what this changes, then confirm." },
  applying: { label: "Saving", message: "The role is being changed." },
  timedOut: {
    label: "No answer yet",
    message: "The server hasn't answered yet. The change may still be made.",
  },
  applied: { label: "Changed", message: "The role has been changed." },
  refused: { label: "Refused", message: "The role was not changed." },
  conflict: { label: "Changed elsewhere", message: "Someone else has changed this membership." },
  reloading: { label: "Loading", message: "The organization is being loaded again." },
  failed: { label: "Interrupted", message: "The server could not be reached." },
  closed: { label: "Closed", message: "You have finished changing this role." },
} as const satisfies Record<string, MachineWords>;
