import { type AnyMachineSnapshot, type EventObject, type SnapshotFrom } from "xstate";
import { checkInvitationRows } from "../src/checkInvitationRows.ts";
import { type CheckedRow, inviteMachine, rowOutcome } from "../src/index.ts";
import { acme, inviteInput, row } from "./inviteFixtures.ts";
import type { Walk } from "./graphOf.ts";
import { never, silent } from "./never.ts";

type InviteSnapshot = SnapshotFrom<typeof inviteMachine>;

/** The machine with actors that wait for the test. */
export const waitingInvite = inviteMachine.provide({
  actors: { sendInvitation: never(), checkRows: never(), readFile: silent as never },
});

const drafts = {
  fresh: row(),
  known: row({ email: "open@guest.example" }),
  bad: row({ email: "stranger" }),
};
const refusal = { code: "no_seat", message: "No seat is free." } as const;
const failure = new Error("The line is dead.");
const file = new File(["email"], "people.csv");

const done = (id: string, output: unknown): EventObject =>
  ({ type: `xstate.done.actor.${id}`, output }) as never;
const broken = (id: string): EventObject => ({ type: `xstate.error.actor.${id}`, error: failure }) as never;

/** Everything that people, the reader of files and the server can do, wherever it comes to pass. */
export function inviteWalk(): Walk {
  return {
    input: inviteInput(),
    isEnd: (snapshot) => snapshot.status === "done",
    keyOf: (any) => {
      const snapshot = any as InviteSnapshot;
      const { rows, via, failure: failed, problem, progress, file: chosen } = snapshot.context;
      const outcomes = rows.map(({ row: { email }, ...rest }: CheckedRow) => [
        email,
        rowOutcome({ row: row(), ...rest }).outcome,
      ]);
      return JSON.stringify([
        snapshot.value,
        via,
        outcomes,
        failed?.during,
        problem?.code,
        chosen !== undefined,
        progress === 0.5,
      ]);
    },
    events: (any: AnyMachineSnapshot) => {
      const snapshot = any as InviteSnapshot;
      const { rows, expected, actor, now, via } = snapshot.context;
      const people: EventObject[] = [
        { type: "open", via: "projects" },
        { type: "open", via: "teams" },
        { type: "open", via: "list" },
        { type: "write", rows: [] },
        { type: "write", rows: [drafts.fresh] },
        { type: "write", rows: [drafts.fresh, drafts.known] },
        { type: "write", rows: [drafts.bad] },
        { type: "submit" },
        { type: "chooseFile", file },
        { type: "confirm" },
        { type: "back" },
        { type: "retry" },
        { type: "again" },
        { type: "close" },
        { type: "refresh", organization: acme(), now },
      ] as EventObject[];
      if (snapshot.matches("readingFile"))
        people.push(
          { type: "file.progress", part: 0.5 } as EventObject,
          {
            type: "file.read",
            parsed: { status: "read", rows: Object.values(drafts), ignored: [] },
          } as EventObject,
          {
            type: "file.read",
            parsed: { status: "unusable", problem: { code: "no_rows", message: "" } },
          } as EventObject,
          { type: "file.read", parsed: undefined } as EventObject,
          broken("readFile"),
          { type: "xstate.after.timeLimit.invite.readingFile" },
        );
      if (snapshot.matches("checking")) {
        const unchecked = rows.filter(({ verdict }) => verdict === undefined);
        const earlier = rows.filter(({ verdict }) => verdict !== undefined);
        const input = { rows: unchecked, earlier, organization: expected, actor, now, via };
        people.push(
          done("checkRows", checkInvitationRows(input)),
          broken("checkRows"),
          done("checkRows", undefined),
        );
        people.push({ type: "xstate.after.timeLimit.invite.checking.asking" });
      }
      if (snapshot.matches("sending"))
        people.push(
          done("sendInvitation", { status: "sent" }),
          done("sendInvitation", { status: "refused", refusal }),
          done("sendInvitation", undefined),
          done("sendInvitation", { status: 500, message: "Internal error" }),
          broken("sendInvitation"),
          { type: "xstate.after.timeLimit.invite.sending.asking" },
        );
      return people;
    },
  };
}
