import { invitationFileLimits } from "./invitationFileLimits.ts";
import type { MachineWords } from "./MachineWords.ts";

const { rows, bytes } = invitationFileLimits;

/** The words for each state of an `inviteMachine`. */
export const inviteWords = {
  writing: { label: "Invite people", message: "Enter the people to invite and what to invite them to." },
  choosingFile: {
    label: "Choose a file",
    message: `Choose a CSV file of at most ${rows} rows and ${bytes / 1024 / 1024} MB.`,
  },
  readingFile: { label: "Reading", message: "The file is being read." },
  checking: { label: "Checking", message: "Each row is being checked. Nothing has been sent." },
  previewing: { label: "Preview", message: "See what each row will do, then send." },
  sending: { label: "Sending", message: "The invitations go out one by one." },
  failed: {
    label: "Interrupted",
    message: "It did not come to its end. What went out stays so; try again for the rest.",
  },
  sent: { label: "Sent", message: "All invitations have gone out." },
  partlySent: { label: "Partly sent", message: "Some invitations have gone out, and some have not." },
  closed: { label: "Closed", message: "Inviting is over." },
} as const satisfies Record<string, MachineWords>;
