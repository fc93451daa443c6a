import { fromCallback } from "xstate";
import type { InviteEvent } from "./InviteEvent.ts";
import { parseInvitations } from "./parseInvitations.ts";
import { problemOfFile } from "./problemOfFile.ts";

/** Reads a file in the background and reports to the machine how far it is. */
export const readInvitationFile = fromCallback<InviteEvent, { readonly file: unknown }, InviteEvent>(
  ({ sendBack, input: { file } }) => {
    const stop = new AbortController();
    const answer = (parsed: Extract<InviteEvent, { type: "file.read" }>["parsed"]): void => {
      if (!stop.signal.aborted) sendBack({ type: "file.read", parsed });
    };
    // a machine that was stored and taken up again has lost the file
    if (!(file instanceof Blob)) answer({ status: "unusable", problem: problemOfFile("file_gone") });
    else
      parseInvitations(file, {
        signal: stop.signal,
        onProgress: (part) => {
          if (!stop.signal.aborted) sendBack({ type: "file.progress", part });
        },
      }).then(answer, () => answer({ status: "unusable", problem: problemOfFile("file_unreadable") }));
    return () => stop.abort();
  },
);
