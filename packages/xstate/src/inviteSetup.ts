import { assign, setup } from "xstate";
import type { CheckedRow } from "./CheckedRow.ts";
import type { CheckRowsOutput } from "./checkInvitationRows.ts";
import type { FileProblem } from "./FileProblem.ts";
import { freshRows } from "./freshRows.ts";
import { inviteActors } from "./inviteActors.ts";
import type { InviteContext, InviteInput } from "./InviteContext.ts";
import type { InviteEvent } from "./InviteEvent.ts";
import { isCheckOutput } from "./isCheckOutput.ts";
import { isSendAnswer } from "./isSendAnswer.ts";
import type { MachineWords } from "./MachineWords.ts";
import { nextRow } from "./nextRow.ts";
import { problemOfFile } from "./problemOfFile.ts";
import { rowCounts } from "./rowCounts.ts";
import type { SendAnswer } from "./SendAnswer.ts";
import { uncheckedRows } from "./uncheckedRows.ts";

/** The tags of an `inviteMachine`'s states. */
export type InviteTag = "editing" | "busy" | "ended";

interface InviteTypes {
  context: InviteContext;
  events: InviteEvent;
  input: InviteInput;
  output: { readonly rows: readonly CheckedRow[] };
  tags: InviteTag;
  meta: MachineWords;
}

/** The actors, actions and guards of the machine. */
export const inviteSetup = setup({
  // nothing of it is read at run time, and without the cast the machine would have no types
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  types: {} as InviteTypes,
  actors: inviteActors,
  actions: {
    forget: assign({
      rows: [],
      file: undefined,
      ignoredColumns: [],
      problem: undefined,
      failure: undefined,
      progress: 0,
    }),
    startCheck: assign(({ context }) => ({
      ...freshRows(
        context,
        context.rows.map(({ row }) => row),
      ),
      expected: context.organization,
      progress: 0,
    })),
    fail: assign((_, failure: NonNullable<InviteContext["failure"]>) => ({ failure })),
    refuseFile: assign((_, code: FileProblem["code"]) => ({ problem: problemOfFile(code) })),
    clearFailure: assign({ failure: undefined }),
    measureChecked: assign({
      progress: ({ context }) => 1 - rowCounts(context.rows).unchecked / Math.max(1, context.rows.length),
    }),
    measureSent: assign({
      progress: ({ context: { rows } }) => {
        const answered = rows.filter((row) => row.answer !== undefined).length;
        return answered / Math.max(1, answered + rowCounts(rows).waiting);
      },
    }),
  },
  guards: {
    isForm: (_, via: InviteContext["via"]) => via !== "list",
    isFile: ({ context }) => context.via === "list",
    hasRows: ({ context }) => context.rows.length > 0,
    hasUnchecked: ({ context }) => rowCounts(context.rows).unchecked > 0,
    hasRefused: ({ context }) => rowCounts(context.rows).refused > 0,
    hasWaiting: ({ context }) => nextRow(context.rows) !== undefined,
    hasSent: ({ context }) => rowCounts(context.rows).sent > 0,
    areAllNew: ({ context }) => context.rows.every(({ verdict }) => verdict?.outcome === "invited"),
    areAllSent: ({ context }) => {
      const { sent, refused } = rowCounts(context.rows);
      return sent > 0 && refused === 0;
    },
    failedChecking: ({ context }) => context.failure?.during === "checking",
    areChecked: ({ context }, output: CheckRowsOutput) =>
      isCheckOutput(output, uncheckedRows(context.rows).length),
    isAnswer: (_, output: SendAnswer) => isSendAnswer(output),
    failedFileSending: ({ context }) => context.via === "list" && context.failure?.during === "sending",
  },
  delays: { timeLimit: ({ context }) => context.timeLimit ?? 30_000 },
});
