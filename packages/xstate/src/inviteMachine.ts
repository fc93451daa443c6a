import { assign } from "xstate";
import { failWith } from "./failWith.ts";
import { freshRows } from "./freshRows.ts";
import { inviteSetup } from "./inviteSetup.ts";
import { inviteWords } from "./inviteWords.ts";
import { isOrganizationState } from "./isOrganizationState.ts";
import { messageOf } from "./messageOf.ts";
import { nextInvitation } from "./nextInvitation.ts";
import { nextRow } from "./nextRow.ts";
import { parsedFile } from "./parsedFile.ts";
import { uncheckedRows } from "./uncheckedRows.ts";
import { unknownAnswer } from "./unknownAnswer.ts";
import { withVerdicts } from "./withVerdicts.ts";

/**
 * Invites people: one, many, or from a file. Every row is checked by the rules before anything is sent, and each good
 * row is sent once, even after a failure in between.
 *
 * Provide `sendInvitation`. If it rejects, the row is retried with the same key; if it resolves, the answer is final.
 * Any other answer, or none within `timeLimit`, leads to `failed`, from where `retry` sends the same row again.
 *
 * @example
 * ```ts
 * import type { OrganizationState, Person } from "@rolecall/organization/rules";
 * import { inviteMachine, type InvitationToSend, type SendAnswer } from "@rolecall/xstate";
 * import { createActor, fromPromise } from "xstate";
 *
 * declare const organization: OrganizationState;
 * declare const actor: Person;
 * declare function post(invitation: InvitationToSend, signal: AbortSignal): Promise<SendAnswer>;
 *
 * const machine = inviteMachine.provide({
 *   actors: {
 *     sendInvitation: fromPromise<SendAnswer, InvitationToSend>(({ input, signal }) => post(input, signal)),
 *   },
 * });
 * const inviting = createActor(machine, {
 *   input: { organization, actor, now: Date.now(), batch: crypto.randomUUID() },
 * }).start();
 * inviting.send({
 *   type: "write",
 *   rows: [{ email: "ada@example.com", role: "member", projects: [], teamIds: [] }],
 * });
 * inviting.send({ type: "submit" });
 * ```
 */
export const inviteMachine = inviteSetup.createMachine({
  id: "invite",
  context: ({ input }) => ({
    organization: input.organization,
    actor: input.actor,
    now: input.now,
    batch: input.batch,
    round: 0,
    via: input.via ?? "projects",
    ...(input.timeLimit === undefined ? {} : { timeLimit: input.timeLimit }),
    rows: [],
    expected: input.organization,
    ignoredColumns: [],
    progress: 0,
  }),
  output: ({ context }) => ({ rows: context.rows }),
  on: {
    refresh: {
      guard: ({ event }) => isOrganizationState(event.organization),
      actions: assign(({ event }) => ({ organization: event.organization, now: event.now })),
    },
  },
  initial: "opening",
  states: {
    opening: { always: [{ guard: "isFile", target: "choosingFile" }, { target: "writing" }] },
    writing: {
      tags: "editing",
      meta: inviteWords.writing,
      on: {
        open: [
          {
            guard: { type: "isForm", params: ({ event }) => event.via },
            actions: assign({ via: ({ event }) => event.via }),
          },
          { target: "choosingFile", actions: ["forget", assign({ via: "list" })] },
        ],
        write: {
          actions: assign(({ context, event }) =>
            freshRows(
              context,
              event.rows.map((row, index) => ({ ...row, line: index + 1 })),
            ),
          ),
        },
        submit: { guard: "hasRows", target: "checking", actions: "startCheck" },
        close: "closed",
      },
    },
    choosingFile: {
      tags: "editing",
      meta: inviteWords.choosingFile,
      on: {
        open: {
          guard: { type: "isForm", params: ({ event }) => event.via },
          target: "writing",
          actions: ["forget", assign({ via: ({ event }) => event.via })],
        },
        chooseFile: {
          target: "readingFile",
          actions: [
            "forget",
            assign({ file: ({ event }) => ({ name: event.file.name, size: event.file.size }) }),
          ],
        },
        close: "closed",
      },
    },
    readingFile: {
      tags: "busy",
      meta: inviteWords.readingFile,
      invoke: {
        id: "readFile",
        src: "readFile",
        input: ({ event }) => ({ file: event.type === "chooseFile" ? event.file : undefined }),
        onDone: { target: "choosingFile", actions: { type: "refuseFile", params: "file_unreadable" } },
        onError: { target: "choosingFile", actions: { type: "refuseFile", params: "file_unreadable" } },
      },
      after: {
        timeLimit: { target: "choosingFile", actions: { type: "refuseFile", params: "file_timed_out" } },
      },
      on: {
        "file.progress": {
          guard: ({ event }) => event.part >= 0 && event.part <= 1,
          actions: assign({ progress: ({ event }) => event.part }),
        },
        "file.read": [
          {
            guard: ({ event }) => parsedFile(event.parsed).status === "read",
            target: "checking",
            actions: [
              assign(({ context, event: { parsed } }) => ({
                ...freshRows(context, parsed.status === "read" ? parsed.rows : []),
                ignoredColumns: parsed.status === "read" ? parsed.ignored : [],
              })),
              "startCheck",
            ],
          },
          {
            target: "choosingFile",
            actions: assign({
              problem: ({ event }) => {
                const parsed = parsedFile(event.parsed);
                return parsed.status === "unusable" ? parsed.problem : undefined;
              },
            }),
          },
        ],
        back: "choosingFile",
        close: "closed",
      },
    },
    checking: {
      tags: "busy",
      meta: inviteWords.checking,
      initial: "picking",
      states: {
        picking: {
          always: [
            { guard: "hasUnchecked", target: "asking" },
            { guard: "isFile", target: "#invite.previewing" },
            { guard: "hasRefused", target: "#invite.writing" },
            { guard: "areAllNew", target: "#invite.sending" },
            { target: "#invite.previewing" },
          ],
        },
        asking: {
          invoke: {
            id: "checkRows",
            src: "checkRows",
            input: ({ context: { rows, expected, actor, now, via } }) => {
              const asked = uncheckedRows(rows);
              return {
                rows: asked,
                earlier: rows.slice(
                  0,
                  rows.findIndex((row) => row === asked[0]),
                ),
                organization: expected,
                actor,
                now,
                via,
              };
            },
            onDone: [
              {
                guard: { type: "areChecked", params: ({ event }) => event.output },
                target: "picking",
                actions: [
                  assign(({ context: { rows }, event: { output } }) => withVerdicts(rows, output)),
                  "measureChecked",
                ],
              },
              failWith("checking", unknownAnswer.checking),
            ],
            onError: {
              target: "#invite.failed",
              actions: {
                type: "fail",
                params: ({ event }) => ({ during: "checking", message: messageOf(event.error) }),
              },
            },
          },
          after: { timeLimit: failWith("checking", unknownAnswer.late) },
        },
      },
      on: {
        back: [{ guard: "isFile", target: "choosingFile", actions: "forget" }, { target: "writing" }],
        close: "closed",
      },
    },
    previewing: {
      tags: "editing",
      meta: inviteWords.previewing,
      on: {
        confirm: { guard: "hasWaiting", target: "sending" },
        back: [{ guard: "isFile", target: "choosingFile", actions: "forget" }, { target: "writing" }],
        close: "closed",
      },
    },
    sending: {
      tags: "busy",
      meta: inviteWords.sending,
      entry: "measureSent",
      initial: "picking",
      states: {
        picking: {
          always: [
            { guard: "hasWaiting", target: "asking" },
            { guard: "areAllSent", target: "#invite.sent" },
            { guard: "hasSent", target: "#invite.partlySent" },
            { guard: "isFile", target: "#invite.previewing" },
            { target: "#invite.writing" },
          ],
        },
        asking: {
          invoke: {
            id: "sendInvitation",
            src: "sendInvitation",
            input: ({ context }) => nextInvitation(context.rows),
            onDone: [
              {
                guard: { type: "isAnswer", params: ({ event }) => event.output },
                target: "picking",
                actions: [
                  assign({
                    rows: ({ context: { rows }, event: { output: answer } }) => {
                      const sent = nextRow(rows);
                      return rows.map((row) => (row === sent ? { ...row, answer } : row));
                    },
                  }),
                  "measureSent",
                ],
              },
              failWith("sending", unknownAnswer.sending),
            ],
            onError: {
              target: "#invite.failed",
              actions: {
                type: "fail",
                params: ({ event }) => ({ during: "sending", message: messageOf(event.error) }),
              },
            },
          },
          after: { timeLimit: failWith("sending", unknownAnswer.late) },
        },
      },
    },
    failed: {
      meta: inviteWords.failed,
      exit: "clearFailure",
      on: {
        retry: [{ guard: "failedChecking", target: "checking" }, { target: "sending" }],
        back: [
          { guard: "hasSent", target: "partlySent" },
          { guard: "failedFileSending", target: "previewing" },
          { guard: "isFile", target: "choosingFile" },
          { target: "writing" },
        ],
        close: "closed",
      },
    },
    sent: {
      tags: "ended",
      meta: inviteWords.sent,
      on: { again: { target: "opening", actions: "forget" }, close: "closed" },
    },
    partlySent: {
      tags: "ended",
      meta: inviteWords.partlySent,
      on: { again: { target: "opening", actions: "forget" }, close: "closed" },
    },
    closed: { type: "final", tags: "ended", meta: inviteWords.closed },
  },
});
