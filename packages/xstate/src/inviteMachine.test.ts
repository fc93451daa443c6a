import { describe, expect, it, vi } from "vitest";
import { createActor, fromPromise, type InspectionEvent, type SnapshotFrom, waitFor } from "xstate";
import { acme, inviteInput, row } from "../test/inviteFixtures.ts";
import { inviteServer } from "../test/inviteServer.ts";
import { fileOfEveryKind } from "../test/rowsOfEveryKind.ts";
import { checkInBackground } from "./checkInBackground.ts";
import type { CheckRowsInput, CheckRowsOutput } from "./checkInvitationRows.ts";
import type { InviteInput } from "./InviteContext.ts";
import { inviteMachine } from "./inviteMachine.ts";
import type { InvitationToSend } from "./InvitationToSend.ts";
import { rowCounts } from "./rowCounts.ts";
import { rowOutcome } from "./rowOutcome.ts";
import type { SendAnswer } from "./SendAnswer.ts";

function started(told: Partial<InviteInput> = {}, inspect?: (event: InspectionEvent) => void) {
  const server = inviteServer(told.organization ?? acme());
  const slices: number[] = [];
  const machine = inviteMachine.provide({
    actors: {
      sendInvitation: fromPromise<SendAnswer, InvitationToSend>(({ input }) => server.send(input)),
      checkRows: fromPromise<CheckRowsOutput, CheckRowsInput>(({ input }) => {
        slices.push(input.rows.length);
        return checkInBackground(input);
      }),
    },
  });
  const options = { input: inviteInput(told), ...(inspect === undefined ? {} : { inspect }) };
  const actor = createActor(machine, options).start();
  const rest = () => waitFor(actor, (snapshot) => !snapshot.hasTag("busy"), { timeout: 20_000 });
  const write = (...emails: string[]) =>
    actor.send({ type: "write", rows: emails.map((email) => row({ email })) });
  return { actor, server, slices, rest, write };
}
const outcomes = ({ context }: SnapshotFrom<typeof inviteMachine>) =>
  context.rows.map((each) => rowOutcome(each).outcome);
const csv = (text: string) => new File([text], "people.csv", { type: "text/csv" });

describe("inviting by a form", () => {
  it("checks, sends and ends in sent", async () => {
    const { actor, server, rest, write } = started();
    write("one@guest.example", "two@guest.example");
    actor.send({ type: "submit" });
    expect(actor.getSnapshot().matches("checking")).toBe(true);
    const end = await rest();
    expect(end.value).toBe("sent");
    expect(end.context.progress).toBe(1);
    expect(outcomes(end)).toEqual(["invited", "invited"]);
    expect(server.mails).toEqual(["one@guest.example", "two@guest.example"]);
  });

  it("sends nothing of what has a fault, and shows it at its row", async () => {
    const { actor, server, rest, write } = started();
    write("one@guest.example", "stranger");
    actor.send({ type: "submit" });
    const back = await rest();
    expect(back.value).toBe("writing");
    expect(back.context.rows[1]?.verdict).toMatchObject({ refusal: { code: "invalid_email" } });
    expect(server.asked).toEqual([]);
  });

  it("asks before it sends again to someone who is invited", async () => {
    const { actor, server, rest, write } = started();
    write("open@guest.example");
    actor.send({ type: "submit" });
    expect((await rest()).value).toBe("previewing");
    expect(server.asked).toEqual([]);
    actor.send({ type: "confirm" });
    expect(outcomes(await rest())).toEqual(["resent"]);
    expect(server.mails).toEqual(["open@guest.example"]);
  });

  it("has nothing to confirm where nothing would be sent", async () => {
    const { actor, rest, write } = started({ via: "teams" });
    write("maya@acme.example");
    actor.send({ type: "submit" });
    const preview = await rest();
    expect(outcomes(preview)).toEqual(["skipped"]);
    expect(preview.can({ type: "confirm" })).toBe(false);
  });

  it("counts seats along: the one too many is refused before anything is sent", async () => {
    const { actor, server, rest, write } = started({ organization: acme({ seats: 6 }) });
    write("one@guest.example", "two@guest.example");
    actor.send({ type: "submit" });
    expect(outcomes(await rest())).toEqual(["waiting", "refused"]);
    expect(server.asked).toEqual([]);
  });

  it("goes on with the others where the server refuses one after all", async () => {
    const { actor, server, rest, write } = started();
    server.change((state) => ({ ...state, organization: { ...state.organization, seats: 6 } }));
    write("one@guest.example", "two@guest.example", "three@guest.example");
    actor.send({ type: "submit" });
    const end = await rest();
    expect(end.value).toBe("partlySent");
    expect(outcomes(end)).toEqual(["invited", "refused", "refused"]);
    expect(server.asked).toHaveLength(3);
  });

  it("judges by the latest organization that it was given", async () => {
    const { actor, rest, write } = started();
    actor.send({ type: "refresh", organization: acme({ allowedDomains: ["acme.example"] }), now: 0 });
    write("one@guest.example");
    actor.send({ type: "submit" });
    expect((await rest()).context.rows[0]?.verdict).toMatchObject({
      refusal: { code: "domain_not_allowed" },
    });
  });

  it("fails where nothing is provided to send with, and says so", async () => {
    const actor = createActor(inviteMachine, { input: inviteInput() }).start();
    actor.send({ type: "write", rows: [row()] });
    actor.send({ type: "submit" });
    const failed = await waitFor(actor, (snapshot) => snapshot.matches("failed"));
    expect(failed.context.failure).toEqual({
      during: "sending",
      message:
        "Nothing was sent, because the actor sendInvitation is not provided. Provide it with machine.provide({ actors }).",
    });
  });

  it("can check again after checking failed", async () => {
    const check = vi.fn(checkInBackground).mockRejectedValueOnce(new Error("No one answers."));
    const { send } = inviteServer(acme());
    const actor = createActor(
      inviteMachine.provide({
        actors: {
          checkRows: fromPromise<CheckRowsOutput, CheckRowsInput>(({ input }) => check(input)),
          sendInvitation: fromPromise<SendAnswer, InvitationToSend>(({ input }) => send(input)),
        },
      }),
      { input: inviteInput() },
    ).start();
    actor.send({ type: "write", rows: [row()] });
    actor.send({ type: "submit" });
    const failed = await waitFor(actor, (snapshot) => snapshot.matches("failed"));
    expect(failed.context.failure?.message).toBe("No one answers.");
    actor.send({ type: "retry" });
    await waitFor(actor, (snapshot) => snapshot.matches("sent"));
  });
});

describe("inviting by a file", () => {
  it("says what is the matter with a file, and lets another be chosen", async () => {
    const { actor, rest } = started({ via: "list" });
    expect(Object.values(actor.getSnapshot().getMeta())[0]?.message).toContain("500 rows and 1 MB");
    actor.send({ type: "chooseFile", file: csv("name\nAda") });
    expect((await rest()).context).toMatchObject({
      file: { name: "people.csv", size: 8 },
      problem: { code: "column_missing" },
    });
    actor.send({ type: "chooseFile", file: csv("email\nnew@guest.example") });
    expect(await rest()).toMatchObject({ value: "previewing", context: { problem: undefined } });
  });

  it("gives each of 500 rows its verdict, in slices", async () => {
    const { text, expected } = fileOfEveryKind(500);
    const { actor, slices, rest } = started({ via: "list" });
    const progress: number[] = [];
    actor.subscribe(({ context }) => progress.push(context.progress));
    actor.send({ type: "chooseFile", file: csv(text) });
    const preview = await rest();
    expect(preview.value).toBe("previewing");
    expect(
      preview.context.rows.map(({ verdict }) =>
        verdict?.outcome === "refused" ? verdict.refusal.code : verdict?.outcome,
      ),
    ).toEqual(expected);
    expect(slices).toEqual(Array.from({ length: 20 }, () => 25));
    expect(new Set(progress).size).toBeGreaterThan(20);
  });

  it("sends each good row once, also after failures in the middle and retries", async () => {
    const { text, expected } = fileOfEveryKind(500);
    const { actor, server, rest } = started({ via: "list" });
    server.breakAt(7, "before");
    server.breakAt(40, "after");
    actor.send({ type: "chooseFile", file: csv(text) });
    await rest();
    actor.send({ type: "confirm" });
    const first = await rest();
    expect(first.value).toBe("failed");
    expect(rowCounts(first.context.rows).sent).toBe(6);
    actor.send({ type: "retry" });
    expect(rowCounts((await rest()).context.rows).sent).toBe(38);
    actor.send({ type: "retry" });
    const end = await rest();
    expect(end.value).toBe("partlySent");
    const good = expected.filter((each) => ["invited", "granted", "resent"].includes(each)).length;
    expect(rowCounts(end.context.rows)).toMatchObject({ sent: good, waiting: 0 });
    expect(new Set(server.asked).size).toBe(good);
    expect(server.asked).toHaveLength(good + 2);
    expect(new Set(server.mails).size).toBe(server.mails.length);
    expect(server.mails).toHaveLength(good - 1); // anyone who is a member already gets no mail
  });

  it("goes on after it was stored in the middle and taken up elsewhere", async () => {
    const { actor, server, rest } = started({ via: "list" });
    server.breakAt(2, "after");
    actor.send({ type: "chooseFile", file: csv("email\na@guest.example\nb@guest.example\nc@guest.example") });
    await rest();
    actor.send({ type: "confirm" });
    await rest();
    const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    const machine = inviteMachine.provide({
      actors: {
        sendInvitation: fromPromise<SendAnswer, InvitationToSend>(({ input }) => server.send(input)),
      },
    });
    const again = createActor(machine, { input: inviteInput(), snapshot: stored }).start();
    again.send({ type: "retry" });
    const end = await waitFor(again, (snapshot) => snapshot.matches("sent"));
    expect(rowCounts(end.context.rows).sent).toBe(3);
    expect(server.mails).toEqual(["a@guest.example", "b@guest.example", "c@guest.example"]);
  });

  it("asks for the file again when it was stored while reading it", async () => {
    const { actor } = started({ via: "list" });
    actor.send({ type: "chooseFile", file: csv("email\na@guest.example") });
    const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    actor.stop();
    const again = createActor(inviteMachine, { input: inviteInput(), snapshot: stored }).start();
    const back = await waitFor(again, (snapshot) => snapshot.matches("choosingFile"));
    expect(back.context.problem?.code).toBe("file_gone");
  });

  it("forgets a file that is no longer wanted", async () => {
    const { actor } = started({ via: "list" });
    actor.send({ type: "chooseFile", file: csv("email\na@guest.example") });
    actor.send({ type: "back" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(actor.getSnapshot().value).toBe("choosingFile");
    actor.send({ type: "close" });
    expect(actor.getSnapshot()).toMatchObject({ status: "done", output: { rows: [] } });
  });
});

describe("inspection", () => {
  it("shows every event and every child", async () => {
    const seen: InspectionEvent[] = [];
    const { actor, rest, write } = started({}, (event) => seen.push(event));
    write("one@guest.example");
    actor.send({ type: "submit" });
    await rest();
    const types = new Set(seen.map((event) => event.type));
    expect(types).toContain("@xstate.microstep");
    const children = seen.flatMap((event) =>
      event.type === "@xstate.microstep" && "children" in event.snapshot
        ? Object.keys(event.snapshot.children as object)
        : [],
    );
    expect(children).toEqual(expect.arrayContaining(["checkRows", "sendInvitation"]));
    expect(types).toContain("@xstate.actor");
  });
});
