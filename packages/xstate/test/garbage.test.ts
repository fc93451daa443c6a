import type { OrganizationState } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { createActor, fromCallback, fromPromise, SimulatedClock, waitFor } from "xstate";
import { invitationMachine, inviteMachine, roleChangeMachine } from "../src/index.ts";
import type { InvitationToSend, SendAnswer } from "../src/index.ts";
import { acme, inviteInput, row } from "./inviteFixtures.ts";
import { never } from "./never.ts";
import { roleInput } from "./roleServer.ts";

/** What a server, a function without `return` or a library may give instead of an answer. */
const garbage: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "sent"],
  ["a number", 200],
  ["true", true],
  ["a function", () => ({ status: "sent" })],
  ["an empty object", {}],
  ["an empty list", []],
  ["a list of an answer", [{ status: "sent" }]],
  ["the JSON of a 500", { status: 500, error: "Internal Server Error" }],
  ["a problem", { type: "about:blank", title: "Error", status: 503 }],
  ["an unknown status", { status: "ok" }],
  ["another case", { status: "Sent" }],
  ["a refusal without a reason", { status: "refused" }],
  ["a refusal with half a reason", { status: "refused", refusal: { code: "no_seat" } }],
  ["a refusal of another kind", { status: "refused", refusal: "no_seat" }],
  ["an applied change without a member", { status: "applied" }],
  ["an applied change to an unknown role", { status: "applied", member: { userId: "maya", role: "king" } }],
  ["verdicts without an organization", { verdicts: [{ outcome: "skipped", message: "" }] }],
  ["no verdicts", { verdicts: [], organization: acme() }],
  ["too few verdicts", { verdicts: [undefined], organization: acme() }],
  ["an unknown verdict", { verdicts: [{ outcome: "sold", message: "" }], organization: acme() }],
  ["an invitation that is none", { verdicts: [{ outcome: "invited", message: "" }], organization: acme() }],
  ["half an organization", { organization: { id: "acme" } }],
  ["another organization", { ...acme(), organization: { ...acme().organization, id: "other" } }],
  ["a response", new Response("{}", { status: 500 })],
  ["a map", new Map([["status", "sent"]])],
  [
    "a generator",
    (async function* generate() {
      yield { status: "sent" };
    })(),
  ],
];

/** What a promise may be rejected with. */
const thrown: readonly unknown[] = [undefined, null, "offline", 0, {}, new Error(""), Object.create(null)];

const answering = <TOutput, TInput>(value: unknown, calls: unknown[]) =>
  fromPromise<TOutput, TInput>(({ input }) => {
    calls.push(input);
    // what is returned is of no type that anything may return
    return Promise.resolve(value as TOutput);
  });
const throwing = <TOutput, TInput>(error: unknown, calls: unknown[]) =>
  fromPromise<TOutput, TInput>(({ input }) => {
    calls.push(input);
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors
    return Promise.reject(error);
  });

type Actors = NonNullable<Parameters<typeof inviteMachine.provide>[0]["actors"]>;
const inviteWith = (actors: Actors, clock = new SimulatedClock()) => {
  const inviting = createActor(inviteMachine.provide({ actors }), { input: inviteInput(), clock }).start();
  inviting.send({ type: "write", rows: [row(), row({ email: "second@guest.example" })] });
  inviting.send({ type: "submit" });
  return { inviting, clock };
};

describe("inviting", () => {
  it("takes nothing but an answer for one, and sends no row again by itself", async () => {
    for (const [name, value] of garbage) {
      const calls: unknown[] = [];
      const { inviting } = inviteWith({ sendInvitation: answering(value, calls) });
      const { context } = await waitFor(inviting, (snapshot) => snapshot.matches("failed"));
      expect({ name, calls: calls.length, failure: context.failure }).toEqual({
        name,
        calls: 1,
        failure: { during: "sending", message: expect.stringMatching(/unexpected response/) },
      });
      expect(context.rows.every(({ answer }) => answer === undefined)).toBe(true);
      inviting.send({ type: "retry" });
      await waitFor(inviting, (snapshot) => snapshot.matches("failed"));
      expect(calls[1]).toEqual(calls[0]);
      inviting.stop();
    }
  });

  it("takes nothing but verdicts for a check", async () => {
    for (const [name, value] of garbage) {
      const calls: unknown[] = [];
      const { inviting } = inviteWith({ checkRows: answering(value, calls), sendInvitation: never() });
      const { context } = await waitFor(inviting, (snapshot) => snapshot.matches("failed"));
      expect({ name, calls: calls.length, during: context.failure?.during }).toEqual({
        name,
        calls: 1,
        during: "checking",
      });
      expect(context.failure?.message).toMatch(/unexpected result/);
      inviting.stop();
    }
  });

  it("says that it failed, whatever is thrown", async () => {
    for (const error of thrown) {
      const sending = inviteWith({ sendInvitation: throwing(error, []) }).inviting;
      const checking = inviteWith({ checkRows: throwing(error, []) }).inviting;
      for (const inviting of [sending, checking]) {
        const { context } = await waitFor(inviting, (snapshot) => snapshot.matches("failed"));
        expect(context.failure?.message).toMatch(/\w/);
        inviting.stop();
      }
    }
    const atOnce = fromPromise<SendAnswer, InvitationToSend>(() => {
      throw new Error("Not even a promise.");
    });
    const { inviting } = inviteWith({ sendInvitation: atOnce });
    const { context } = await waitFor(inviting, (snapshot) => snapshot.matches("failed"));
    expect(context.failure?.message).toBe("Not even a promise.");
  });

  it("waits for no answer for ever", async () => {
    const checking = inviteWith({ checkRows: never() });
    expect(checking.inviting.getSnapshot().matches("checking")).toBe(true);
    checking.clock.increment(30_000);
    expect(checking.inviting.getSnapshot().matches("failed")).toBe(true);

    const sending = inviteWith({ sendInvitation: never() });
    await waitFor(sending.inviting, (snapshot) => snapshot.matches({ sending: "asking" }));
    sending.clock.increment(29_999);
    expect(sending.inviting.getSnapshot().matches("sending")).toBe(true);
    sending.clock.increment(1);
    expect(sending.inviting.getSnapshot().context.failure).toMatchObject({ during: "sending" });
    sending.inviting.send({ type: "retry" });
    expect(sending.inviting.getSnapshot().matches({ sending: "asking" })).toBe(true);
  });

  it("takes nothing but rows from the reader of a file", async () => {
    const clock = new SimulatedClock();
    const read = (told: (sendBack: (event: never) => void) => void) => {
      const reader = fromCallback(({ sendBack }) => told(sendBack as never));
      const inviting = createActor(inviteMachine.provide({ actors: { readFile: reader as never } }), {
        input: inviteInput({ via: "list" }),
        clock,
      }).start();
      inviting.send({ type: "chooseFile", file: new File(["email"], "people.csv") });
      return inviting;
    };
    for (const [name, parsed] of [
      ...garbage,
      ["rows of nothing", { status: "read", rows: [{}], ignored: [] }],
    ] as const) {
      const inviting = read((sendBack) => {
        sendBack({ type: "file.progress", part: "half" } as never);
        sendBack({ type: "file.read", parsed } as never);
      });
      const { value, context } = inviting.getSnapshot();
      expect({ name, value, code: context.problem?.code, progress: context.progress }).toEqual({
        name,
        value: "choosingFile",
        code: "file_unreadable",
        progress: 0,
      });
    }
    const broken = read(() => {
      throw new Error("No reader.");
    });
    expect(broken.getSnapshot()).toMatchObject({ status: "active", value: "choosingFile" });
    const silent = read(() => undefined);
    clock.increment(30_000);
    expect(silent.getSnapshot()).toMatchObject({
      value: "choosingFile",
      context: { problem: { code: "file_timed_out" } },
    });
  });

  it("keeps what it knows when it is given no organization", () => {
    const { inviting } = inviteWith({ checkRows: never() });
    const before = inviting.getSnapshot().context.organization;
    for (const [, organization] of garbage.filter(([name]) => name !== "another organization"))
      inviting.send({ type: "refresh", organization: organization as OrganizationState, now: 1 });
    expect(inviting.getSnapshot().context.organization).toBe(before);
  });
});

type RoleActors = NonNullable<Parameters<typeof roleChangeMachine.provide>[0]["actors"]>;
const changeWith = (actors: RoleActors) => {
  const clock = new SimulatedClock();
  const changing = createActor(roleChangeMachine.provide({ actors }), { input: roleInput(), clock }).start();
  changing.send({ type: "choose", role: "admin" });
  if (changing.getSnapshot().matches("confirming"))
    changing.send({ type: "confirm", passwordConfirmed: true });
  return { changing, clock };
};

describe("changing a role", () => {
  it("takes nothing but an answer for one, and shows the truth again", async () => {
    for (const [name, value] of garbage) {
      const calls: unknown[] = [];
      const { changing } = changeWith({ changeRole: answering(value, calls) });
      const { context } = await waitFor(changing, (snapshot) => snapshot.matches("failed"));
      expect({ name, calls: calls.length, note: context.note }).toEqual({
        name,
        calls: 1,
        note: { kind: "failed", message: expect.stringMatching(/unexpected response.*try again/is) },
      });
      changing.stop();
    }
  });

  it("takes nothing but the organization for it, and can try again", async () => {
    for (const [name, value] of garbage) {
      const { changing } = changeWith({
        changeRole: throwing(undefined, []),
        loadOrganization: answering(value, []),
      });
      await waitFor(changing, (snapshot) => snapshot.matches("failed"));
      const { organization } = changing.getSnapshot().context;
      changing.send({ type: "reload" });
      const { context } = await waitFor(changing, (snapshot) => snapshot.matches("failed"));
      expect({ name, failed: context.failed, kind: context.note?.kind }).toEqual({
        name,
        failed: "reloading",
        kind: "failed",
      });
      expect(context.organization).toBe(organization);
      changing.stop();
    }
  });

  it("waits for no organization for ever", async () => {
    const { changing, clock } = changeWith({ changeRole: throwing(null, []), loadOrganization: never() });
    await waitFor(changing, (snapshot) => snapshot.matches("failed"));
    changing.send({ type: "reload" });
    clock.increment(10_000);
    expect(changing.getSnapshot()).toMatchObject({ value: "failed", context: { failed: "reloading" } });
  });

  it("leaves aside whatever it is told that is no truth", () => {
    const { changing } = changeWith({ changeRole: never() });
    const before = changing.getSnapshot();
    const key = before.context.request?.key ?? "";
    for (const [, value] of garbage) {
      changing.send({ type: "answered", key, answer: value as never });
      changing.send({ type: "refresh", organization: value as never, now: 1 });
    }
    expect(changing.getSnapshot()).toMatchObject({ status: "active", value: before.value });
    expect(changing.getSnapshot().context.organization).toBe(before.context.organization);
  });
});

it("keeps an invitation as it is when it is given a malformed change", () => {
  const [invitation] = acme().invitations;
  if (invitation === undefined) throw new Error("There is an invitation.");
  const actor = createActor(invitationMachine, { input: { invitation } }).start();
  for (const [, value] of garbage) actor.send({ type: "changed", invitation: value as never });
  actor.send({ type: "changed", invitation: { ...invitation, state: "lost" as never } });
  expect(actor.getSnapshot()).toMatchObject({ status: "active", value: "pending", context: { invitation } });
});
