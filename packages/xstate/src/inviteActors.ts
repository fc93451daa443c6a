import { fromPromise } from "xstate";
import { checkInBackground } from "./checkInBackground.ts";
import type { CheckRowsInput, CheckRowsOutput } from "./checkInvitationRows.ts";
import type { InvitationToSend } from "./InvitationToSend.ts";
import { readInvitationFile } from "./readInvitationFile.ts";
import type { SendAnswer } from "./SendAnswer.ts";

/** The actors of an `inviteMachine`. You provide `sendInvitation`; the others may be replaced. */
export const inviteActors = {
  /** Judges some rows: by the rules, unless a server is to be asked. */
  checkRows: fromPromise<CheckRowsOutput, CheckRowsInput>(({ input }) => checkInBackground(input)),
  /** Sends one row. It rejects where no one knows whether it went out: the same key is sent again then. */
  sendInvitation: fromPromise<SendAnswer, InvitationToSend>(() =>
    Promise.reject(
      new Error(
        "Nothing was sent, because the actor sendInvitation is not provided. Provide it with machine.provide({ actors }).",
      ),
    ),
  ),
  readFile: readInvitationFile,
};
