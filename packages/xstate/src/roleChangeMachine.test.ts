import type { OrganizationRole } from "@rolecall/organization";
import {
  decide,
  factsOf,
  type MemberRecord,
  type OrganizationState,
  ownRolesToGive,
  rolesToGive,
} from "@rolecall/organization/rules";
import { describe, expect, it, vi } from "vitest";
import { createActor, fromPromise, type InspectionEvent, waitFor } from "xstate";
import { noon, organization, person } from "../../organization/test/organizations.ts";
import { roleInput, roleServer, twoOwners } from "../test/roleServer.ts";
import { offeredRoles } from "./offeredRoles.ts";
import type { RoleChangeInput } from "./RoleChangeContext.ts";
import type { RoleChangeAnswer, RoleChangeRequest } from "./RoleChangeEvent.ts";
import { roleChangeMachine } from "./roleChangeMachine.ts";
import { shownRole } from "./shownRole.ts";

function started(told: Partial<RoleChangeInput> = {}, server = roleServer(told.organization)) {
  const load = vi.fn(() => Promise.resolve(server.state));
  const machine = roleChangeMachine.provide({
    actors: {
      changeRole: fromPromise<RoleChangeAnswer, RoleChangeRequest>(({ input }) => server.ask(input)),
      loadOrganization: fromPromise<OrganizationState, { organizationId: string }>(() => load()),
    },
  });
  const actor = createActor(machine, { input: roleInput(told) }).start();
  const until = (state: string) =>
    waitFor(actor, (snapshot) => JSON.stringify(snapshot.value).includes(state));
  /** Carries out the request with this number, and lets its answer through. */
  const answer = (number = 0, by = told.actor) => {
    const asked = server.waiting[number];
    if (asked === undefined) throw new Error("No request is waiting.");
    const given = server.carryOut(asked.request, by);
    asked.answer.resolve(given);
    return given;
  };
  return {
    actor,
    server,
    load,
    until,
    answer,
    choose: (role: OrganizationRole) => actor.send({ type: "choose", role }),
    shown: () => shownRole(actor.getSnapshot()),
    note: () => actor.getSnapshot().context.note,
    truthOf: (userId = told.userId ?? "maya") => server.member(userId)?.role,
  };
}

const people = ["olga", "otto", "ada", "bea", "maya"];
const pairs = people.flatMap((actor) => people.map((target) => [actor, target] as const));
const roles = ["owner", "admin", "billingAdmin", "member"] as const;

describe("what is offered", () => {
  it.each(pairs)("to %s for %s is exactly what the rules accept", (actor, userId) => {
    const input = roleInput({ actor: person(actor), userId });
    const offered = offeredRoles(createActor(roleChangeMachine, { input }).getSnapshot().context);
    const facts = factsOf(input.organization);
    const context = { now: noon, actor: person(actor, { passwordConfirmed: true }) };
    const accepted = roles.filter((role) => {
      const version = facts.member(userId)?.version ?? 0;
      const command =
        actor === userId
          ? ({ type: "member.stepDown", role } as const)
          : ({ type: "member.changeRole", userId, role, version } as const);
      return decide(facts, command, context).status === "done";
    });
    expect(offered).toEqual(accepted);
    expect(offered).toEqual(
      actor === userId ? ownRolesToGive(facts, context) : rolesToGive(facts, context, userId),
    );
  });

  it.each(pairs)(
    "to %s for %s is all that can be chosen; the rest is answered with the reason",
    (actor, userId) => {
      const input = roleInput({ actor: person(actor), userId });
      for (const role of roles) {
        const changing = createActor(roleChangeMachine, { input }).start();
        const isOffered = offeredRoles(changing.getSnapshot().context).includes(role);
        changing.send({ type: "choose", role });
        expect(changing.getSnapshot().matches("choosing")).toBe(!isOffered);
        expect(isOffered || changing.getSnapshot().context.note?.message.endsWith(".")).toBe(true);
      }
    },
  );
});

describe("confirming", () => {
  it("is not asked for an everyday change", () => {
    const { actor, choose } = started();
    choose("admin");
    expect(actor.getSnapshot().matches({ asking: "applying" })).toBe(true);
  });

  it("is asked before someone becomes an owner, with the password", () => {
    const { actor, choose, note } = started();
    choose("owner");
    expect(actor.getSnapshot()).toMatchObject({
      value: "confirming",
      context: { confirmation: { reasons: ["makesOwner"], needsPassword: true } },
    });
    actor.send({ type: "confirm" });
    expect(actor.getSnapshot().value).toBe("confirming");
    expect(note()?.refusal?.code).toBe("password_required");
    actor.send({ type: "confirm", passwordConfirmed: true });
    expect(actor.getSnapshot().matches("asking")).toBe(true);
  });

  it("shows what stepping down takes away", () => {
    const { actor, choose, server } = started({ userId: "olga" });
    choose("member");
    const { confirmation } = actor.getSnapshot().context;
    expect(confirmation?.reasons).toEqual(["stepsDown", "losesAccess"]);
    expect(confirmation?.loss.permissions).toContain("user.inviteToProject");
    expect(confirmation?.loss.projects).toEqual([{ projectId: "web", from: "owner" }]);
    actor.send({ type: "cancel" });
    expect(actor.getSnapshot()).toMatchObject({
      value: "choosing",
      context: { choice: undefined, confirmation: undefined },
    });
    expect(server.waiting).toEqual([]);
  });

  it("is asked before every change where the interface wants it, with what is gained and lost", () => {
    const { actor, choose, server } = started({ actor: person("ada"), confirmEvery: true });
    choose("admin");
    expect(actor.getSnapshot()).toMatchObject({
      value: "confirming",
      context: { confirmation: { reasons: [], needsPassword: false } },
    });
    const { confirmation } = actor.getSnapshot().context;
    expect(confirmation?.gain.permissions).toContain("team.create");
    expect(confirmation?.gain.projects).toEqual([{ projectId: "web", from: "analyst", to: "admin" }]);
    expect(confirmation?.loss).toEqual({ permissions: [], projects: [] });
    expect(server.waiting).toEqual([]);
    actor.send({ type: "confirm" });
    expect(actor.getSnapshot().matches("asking")).toBe(true);
  });

  it.each(pairs)("by %s for %s offers to undo exactly what the rules let them undo", (actorId, userId) => {
    const input = roleInput({ actor: person(actorId), userId, confirmEvery: true });
    for (const role of offeredRoles(input)) {
      const changing = createActor(roleChangeMachine, { input }).start();
      changing.send({ type: "choose", role });
      const server = roleServer(input.organization);
      const before = server.member(userId)?.role ?? "member";
      const give = (wanted: OrganizationRole, passwordConfirmed: boolean) => {
        const version = server.member(userId)?.version ?? 0;
        const command =
          actorId === userId
            ? ({ type: "member.stepDown", role: wanted } as const)
            : ({ type: "member.changeRole", userId, role: wanted, version } as const);
        return server.perform(command, person(actorId, { passwordConfirmed })).status === "done";
      };
      expect(give(role, true)).toBe(true);
      const withoutPassword = give(before, false);
      const undone = withoutPassword || give(before, true);
      const { confirmation } = changing.getSnapshot().context;
      expect([role, confirmation?.undo]).toEqual([
        role,
        undone ? { role: before, needsPassword: !withoutPassword } : undefined,
      ]);
    }
  });

  it("offers no undo where invitations end that would not come back", () => {
    const inviting = roleServer();
    const version = inviting.member("maya")?.version ?? 0;
    inviting.perform({ type: "member.changeRole", userId: "maya", role: "admin", version }, person("olga"));
    const offer = { email: "new@guest.example", role: "admin", projects: [], teamIds: [] } as const;
    inviting.perform({ type: "invite", id: "i", tokenHash: "h", via: "list", ...offer }, person("maya"));
    expect(inviting.state.invitations).toHaveLength(1);
    const { actor, choose } = started({ organization: inviting.state, confirmEvery: true });
    choose("member");
    expect(actor.getSnapshot().context.confirmation?.loss.permissions).toContain("team.create");
    expect(actor.getSnapshot().context.confirmation?.undo).toBeUndefined();
  });

  it("goes back to choosing when the membership changes meanwhile", () => {
    const { actor, choose, server, note } = started();
    choose("owner");
    const version = server.member("maya")?.version ?? 0;
    server.perform({ type: "member.changeRole", userId: "maya", role: "admin", version }, person("otto"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(actor.getSnapshot().value).toBe("choosing");
    expect(note()).toMatchObject({ kind: "changed", message: expect.stringContaining("is now an admin") });
  });

  it("stays when something else changes", () => {
    const { actor, choose, server } = started();
    choose("owner");
    server.perform({ type: "team.create", id: "t", name: "T" }, person("olga"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(actor.getSnapshot().value).toBe("confirming");
    expect(actor.getSnapshot().context.organization.teams).toHaveLength(1);
  });

  it("takes back the last way out of ownership when the other owner is gone meanwhile", () => {
    const { actor, choose, server } = started({ userId: "olga" });
    choose("admin");
    server.perform({ type: "member.stepDown", role: "member" }, person("otto"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(actor.getSnapshot().value).toBe("choosing");
    expect(offeredRoles(actor.getSnapshot().context)).toEqual([]);
  });
});

describe("a choice on its way", () => {
  it("is shown at once, and stays when it is accepted", async () => {
    const { choose, shown, answer, until, note, truthOf } = started();
    choose("admin");
    expect(shown()).toBe("admin");
    expect(truthOf()).toBe("member");
    answer();
    await until("applied");
    expect(shown()).toBe("admin");
    expect(truthOf()).toBe("admin");
    expect(note()).toEqual({ kind: "applied", message: "maya@acme.example is now an admin." });
  });

  it("is rolled back when it is refused", async () => {
    const { actor, choose, shown, server, answer, until, note } = started({ userId: "otto" });
    choose("member");
    expect(shown()).toBe("member");
    server.perform({ type: "member.stepDown", role: "member" }, person("olga")); // otto is the last owner now
    answer();
    await until("refused");
    expect(shown()).toBe("owner");
    expect(note()?.refusal?.code).toBe("not_permitted");
    actor.send({ type: "reload" });
    await until("choosing");
    expect(offeredRoles(actor.getSnapshot().context)).toEqual([]);
  });

  it("gives way to what someone else has made of it, and can be made again", async () => {
    const { actor, choose, shown, server, answer, until, note, load } = started();
    choose("admin");
    server.perform(
      { type: "member.changeRole", userId: "maya", role: "billingAdmin", version: 1 },
      person("otto"),
    );
    answer();
    await until("conflict");
    expect(shown()).toBe("billingAdmin");
    expect(note()).toMatchObject({ kind: "conflict", refusal: { code: "stale" } });
    actor.send({ type: "reload" });
    await until("choosing");
    expect(load).toHaveBeenCalledOnce();
    choose("admin");
    answer(1);
    await until("applied");
    expect(shown()).toBe("admin");
  });

  it("is rolled back when the line breaks, and the same is asked again", async () => {
    const { actor, choose, shown, server, answer, until, note } = started();
    choose("admin");
    server.waiting[0]?.answer.reject(new Error("The line broke."));
    await until("failed");
    expect(shown()).toBe("member");
    expect(note()).toMatchObject({ kind: "failed", message: expect.stringMatching(/^The line broke\./) });
    actor.send({ type: "retry" });
    expect(shown()).toBe("admin");
    expect(server.waiting[1]?.request).toEqual(server.waiting[0]?.request);
    answer(1);
    await until("applied");
  });

  it("counts as made when only the answer was lost, also by a server that forgets", async () => {
    const { actor, choose, shown, server, until } = started();
    choose("admin");
    const request = server.waiting[0]?.request;
    server.perform({ type: "member.changeRole", userId: "maya", role: "admin", version: 1 }, person("olga"));
    server.waiting[0]?.answer.reject(new Error("The answer was lost."));
    await until("failed");
    actor.send({ type: "retry" });
    if (request !== undefined) server.waiting[1]?.answer.resolve(server.carryOut(request));
    await until("applied");
    expect(shown()).toBe("admin");
  });

  it("can be loaded again after a failure, also after loading failed", async () => {
    const { actor, choose, server, until, load, note } = started();
    choose("admin");
    server.waiting[0]?.answer.reject(new Error(""));
    await until("failed");
    load.mockRejectedValueOnce(new Error("Still nothing."));
    actor.send({ type: "reload" });
    await waitFor(actor, (snapshot) => snapshot.context.failed === "reloading");
    expect(note()?.message).toBe("Still nothing. Try again.");
    actor.send({ type: "retry" });
    await until("choosing");
  });

  it("fails where nothing is provided", async () => {
    const actor = createActor(roleChangeMachine, { input: roleInput() }).start();
    actor.send({ type: "choose", role: "admin" });
    const failed = await waitFor(actor, (snapshot) => snapshot.matches("failed"));
    expect(failed.context.note?.message).toContain("changeRole is not provided");
  });
});

describe("answers out of time", () => {
  it("are waited for no longer than the limit, and still taken when they come late", async () => {
    const { choose, shown, answer, until, note } = started({ timeLimit: 5 });
    choose("admin");
    await until("timedOut");
    expect(shown()).toBe("member");
    expect(note()?.kind).toBe("timedOut");
    answer();
    await until("applied");
    expect(shown()).toBe("admin");
    expect(note()?.kind).toBe("applied");
  });

  it("come for the attempt before a retry, and change nothing a second time", async () => {
    const { actor, choose, shown, server, answer, until } = started({ timeLimit: 5 });
    choose("admin");
    await until("timedOut");
    actor.send({ type: "retry" });
    const late = answer(0); // no one listens to the first attempt any more
    answer(1);
    await until("applied");
    const key = server.waiting[0]?.request.key ?? "";
    actor.send({ type: "answered", key, answer: late });
    expect(actor.getSnapshot().value).toBe("applied");
    expect(shown()).toBe("admin");
    expect(server.member("maya")?.version).toBe(2);
  });

  it("may come twice, and the older one never wins", async () => {
    const { actor, choose, shown, server, answer, until, truthOf } = started();
    choose("admin");
    const first = answer();
    await until("applied");
    server.perform({ type: "member.changeRole", userId: "maya", role: "member", version: 2 }, person("otto"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(shown()).toBe("member");
    actor.send({ type: "answered", key: "batch-1", answer: first });
    actor.send({ type: "refresh", organization: twoOwners(), now: noon });
    expect(shown()).toBe(truthOf());
    expect(actor.getSnapshot().context.note?.kind).toBe("changed");
  });

  it("come another way first", async () => {
    const { actor, choose, shown, server } = started();
    choose("admin");
    const request = server.waiting[0]?.request;
    if (request === undefined) throw new Error("No request is waiting.");
    actor.send({ type: "answered", key: request.key, answer: server.carryOut(request) });
    expect(actor.getSnapshot().value).toBe("applied");
    expect(shown()).toBe("admin");
  });

  it("to an earlier choice do not decide the present one", async () => {
    const { actor, choose, shown, server, until, answer } = started({ timeLimit: 5 });
    choose("admin");
    await until("timedOut");
    actor.send({ type: "reload" });
    await until("choosing");
    choose("billingAdmin");
    const [first] = server.waiting;
    if (first === undefined) throw new Error("No request is waiting.");
    actor.send({ type: "answered", key: first.request.key, answer: server.carryOut(first.request) });
    expect(actor.getSnapshot().matches("asking")).toBe(true);
    answer(1);
    await until("conflict");
    expect(shown()).toBe("admin");
  });
});

describe("two changes at once", () => {
  const truthIs = (state: OrganizationState, userId: string): MemberRecord["role"] | undefined =>
    factsOf(state).member(userId)?.role;

  it("of one person end alike on both screens", async () => {
    const server = roleServer();
    const one = started({}, server);
    const other = started({ actor: person("otto"), batch: "other" }, server);
    one.choose("admin");
    other.choose("billingAdmin");
    expect([one.shown(), other.shown()]).toEqual(["admin", "billingAdmin"]);
    one.answer(0);
    other.answer(1, person("otto"));
    await one.until("applied");
    await other.until("conflict");
    expect([one.shown(), other.shown()]).toEqual(["admin", "admin"]);
    expect(other.note()?.message).toContain("maya@acme.example is now an admin");
  });

  it("by two owners who unmake each other leave one", async () => {
    const server = roleServer();
    const one = started({ userId: "otto" }, server);
    const other = started({ actor: person("otto"), userId: "olga", batch: "other" }, server);
    one.choose("member");
    other.choose("member");
    one.answer(0);
    other.answer(1, person("otto"));
    await one.until("applied");
    await other.until("refused");
    expect([one.shown(), other.shown()]).toEqual(["member", "owner"]);
    expect(truthIs(server.state, "olga")).toBe("owner");
    other.actor.send({ type: "reload" });
    await other.until("choosing");
    expect(offeredRoles(other.actor.getSnapshot().context)).toEqual([]);
  });

  it("say so when the own one was made and another came after it", async () => {
    const { actor, choose, shown, server, until, note } = started();
    choose("admin");
    const [asked] = server.waiting;
    if (asked === undefined) throw new Error("No request is waiting.");
    const answer = server.carryOut(asked.request);
    server.perform({ type: "member.changeRole", userId: "maya", role: "member", version: 2 }, person("otto"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(shown()).toBe("admin"); // it is still on its way
    asked.answer.resolve(answer);
    await until("applied");
    expect(shown()).toBe("member");
    expect(note()?.kind).toBe("overtaken");
  });

  it("show no one where the person is gone", async () => {
    const { actor, shown, server, note } = started();
    server.perform({ type: "member.remove", userId: "maya" }, person("otto"));
    actor.send({ type: "refresh", organization: server.state, now: noon });
    expect(shown()).toBeUndefined();
    expect(note()?.message).toContain("no longer a member");
    expect(offeredRoles(actor.getSnapshot().context)).toEqual([]);
  });
});

describe("inspection and the end", () => {
  it("shows every step, and ends with the membership", async () => {
    const seen: InspectionEvent[] = [];
    const actor = createActor(roleChangeMachine, {
      input: roleInput({ organization: organization({ people: { olga: "owner", maya: "member" } }) }),
      inspect: (event) => void seen.push(event),
    }).start();
    actor.send({ type: "close" });
    expect(actor.getSnapshot()).toMatchObject({ status: "done", output: { member: { role: "member" } } });
    expect(seen.map((event) => event.type)).toContain("@xstate.microstep");
  });
});
