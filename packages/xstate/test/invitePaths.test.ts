import { decide, factsOf } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { noon, person } from "../../organization/test/organizations.ts";
import { inviteCommand, type InviteContext } from "../src/index.ts";
import { nextRow } from "../src/nextRow.ts";
import { nextInvitation } from "../src/nextInvitation.ts";
import { graphOf } from "./graphOf.ts";
import { inviteWalk, waitingInvite } from "./inviteWalk.ts";

const walk = inviteWalk();
const graph = graphOf(waitingInvite, walk);
const actorAfter = (events: readonly { type: string }[]) => {
  const actor = createActor(waitingInvite, { input: inviteInputOf() }).start();
  // the walk makes events of this machine alone
  for (const event of events) actor.send(event as never);
  return actor;
};
const inviteInputOf = () => walk.input as never;

describe("the paths of inviteMachine", () => {
  it("reach every state", () => {
    expect(graph.unreached).toEqual([]);
    expect(graph.nodes.length).toBeGreaterThan(60);
  });

  it("lead to an end from everywhere", () => {
    expect(graph.deadEnds).toEqual([]);
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

  it("send only what the rules let through, and no row twice", () => {
    for (const { snapshot, next } of graph.nodes) {
      if (!snapshot.matches("sending")) continue;
      const { rows, organization } = snapshot.context as InviteContext;
      const command = inviteCommand(nextInvitation(rows), "hash");
      const outcome = decide(factsOf(organization), command, { now: noon, actor: person("ada") });
      expect(outcome.status).toBe("done");
      expect(nextRow(rows)?.answer).toBeUndefined();
      for (const { snapshot: after } of next)
        for (const [index, row] of (after.context as InviteContext).rows.entries())
          expect([undefined, row.answer]).toContain(rows[index]?.answer);
    }
  });

  it("tell an interface what to say in every state", () => {
    for (const { snapshot } of graph.nodes)
      expect(Object.values(snapshot.getMeta())).toEqual([
        { label: expect.stringMatching(/./), message: expect.stringMatching(/[.]$/) },
      ]);
  });

  it("can be stored in every state, and taken up again", () => {
    const seen = new Set<string>();
    for (const events of [[], ...graph.walks]) {
      const actor = actorAfter(events);
      const key = walk.keyOf(actor.getSnapshot());
      if (seen.has(key)) continue;
      seen.add(key);
      const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
      const again = createActor(waitingInvite, { input: inviteInputOf(), snapshot: stored }).start();
      expect(again.getSnapshot().value).toEqual(actor.getSnapshot().value);
      expect(JSON.parse(JSON.stringify(again.getPersistedSnapshot()))).toEqual(stored);
    }
    expect(seen.size).toBe(graph.nodes.length);
  });
});
