import { invitationFileLimits } from "./invitationFileLimits.ts";
import type { MachineWords } from "./MachineWords.ts";

const { rows, bytes } = invitationFileLimits;

/** The words for each state of an `inviteMachine`. */
export const inviteWords = {
  writing: { label: "Invite people", message: "Enter the people to invite and choose their roles." },
  choosingFile: {
    label: "Choose a file",
    message: `Choose a CSV file of at most ${rows} rows and ${bytes / 1024 / 1024} MB.`,
  },
  readingFile: { label: "Reading", message: "The file is being read." },
  checking: { label: "Checking", message: "The rows are being checked. Nothing has been sent yet." },
  previewing: { label: "Preview", message: "Review each row, then send the invitations." },
  sending: { label: "Sending", message: "The invitations are being sent one by one." },
  failed: {
    label: "Interrupted",
    message:
      "Sending stopped before the end. Invitations already sent stay valid. Try again to send the rest.",
  },
  sent: { label: "Sent", message: "All invitations have been sent." },
  partlySent: { label: "Partly sent", message: "Some invitations have been sent, and some have not." },
  closed: { label: "Closed", message: "You have finished inviting." },
} as const satisfies Record<string, MachineWords>;
