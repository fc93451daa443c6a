import { decide, factsOf } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { createActor, type SnapshotFrom } from "xstate";
import { person } from "../../organization/test/organizations.ts";
import { shownRole, type roleChangeMachine } from "../src/index.ts";
import { changedMember } from "../src/changedMember.ts";
import { graphOf } from "./graphOf.ts";
import { roleChangeWalk, waitingRoleChange } from "./roleChangeWalk.ts";

const walks = {
  "an owner who changes a member": roleChangeWalk(),
  "an owner who steps down": roleChangeWalk({ userId: "olga" }),
  "an admin who changes a member": roleChangeWalk({ actor: person("ada") }),
  "an admin who confirms every change": roleChangeWalk({ actor: person("ada"), confirmEvery: true }),
};

describe.each(Object.entries(walks))("the paths of roleChangeMachine, for %s,", (_, walk) => {
  const graph = graphOf(waitingRoleChange, walk);
  const snapshots = graph.nodes.map(({ snapshot }) => snapshot as SnapshotFrom<typeof roleChangeMachine>);
  const actorAfter = (events: readonly { type: string }[]) => {
    // the walk makes input and events of this machine alone
    const actor = createActor(waitingRoleChange, { input: walk.input as never }).start();
    for (const event of events) actor.send(event as never);
    return actor;
  };

  it("reach every state that is theirs, and lead to an end from everywhere", () => {
    const isEveryday = walk === walks["an admin who changes a member"]; // nothing of it needs confirming
    expect(graph.unreached).toEqual(isEveryday ? ["roleChange.confirming"] : []);
    expect(graph.deadEnds).toEqual([]);
    expect(graph.nodes.length).toBeGreaterThan(50);
  });

  it("are walked to their ends, whatever happens anywhere", () => {
    expect(graph.walks.length).toBeGreaterThan(500);
    for (const events of graph.walks) {
      const actor = actorAfter(events);
      for (let steps = 0; actor.getSnapshot().status === "active" && steps < 20; steps += 1) {
        const event = graph.stepOut(actor.getSnapshot());
        if (event !== undefined) actor.send(event as never);
      }
      expect(actor.getSnapshot().status).toBe("done");
    }
  });

  it("ask for nothing that the rules refuse", () => {
    for (const { snapshot, next } of graph.nodes)
      for (const { event, snapshot: after } of next) {
        const asked = after.context.request;
        if (!after.matches("asking") || snapshot.matches("asking") || event.type === "retry") continue;
        const { organization, actor, now } = snapshot.context;
        const context = { now, actor: { ...actor, passwordConfirmed: event.type === "confirm" } };
        expect(decide(factsOf(organization), asked.command, context).status).toBe("done");
      }
  });

  it("show the truth wherever no choice is on its way", () => {
    for (const snapshot of snapshots)
      expect(shownRole(snapshot)).toBe(
        snapshot.matches({ asking: "applying" })
          ? snapshot.context.choice
          : changedMember(snapshot.context)?.role,
      );
  });

  it("never go back to an older truth", () => {
    for (const { snapshot, next } of graph.nodes)
      for (const { snapshot: after } of next) {
        const [before = 0, then = Infinity] = [snapshot, after].map(
          (each) => changedMember(each.context)?.version,
        );
        expect(then).toBeGreaterThanOrEqual(before);
      }
  });

  it("say what happened, in every state", () => {
    for (const snapshot of snapshots) {
      expect(Object.values(snapshot.getMeta()).at(-1)).toEqual({
        label: expect.stringMatching(/./),
        message: expect.stringMatching(/\.$/),
      });
      const isAfterwards = ["refused", "conflict", "failed", "applied"].includes(snapshot.value as string);
      expect(!isAfterwards || snapshot.context.note?.message.endsWith(".")).toBe(true);
    }
  });

  it("can be stored in every state, and taken up again", () => {
    const seen = new Set<string>();
    for (const events of [[], ...graph.walks]) {
      const actor = actorAfter(events);
      const key = walk.keyOf(actor.getSnapshot());
      if (seen.has(key)) continue;
      seen.add(key);
      const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
      const again = createActor(waitingRoleChange, { input: walk.input as never, snapshot: stored }).start();
      expect(again.getSnapshot().value).toEqual(actor.getSnapshot().value);
      expect(JSON.parse(JSON.stringify(again.getPersistedSnapshot()))).toEqual(stored);
    }
    expect(seen.size).toBe(graph.nodes.length);
  });
});
