import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOrganization, guests, people } from "../../test/organizationArbitrary.ts";
import { afterwards, answerOf, asks, organization } from "../../test/organizations.ts";
import { accessIn } from "./accessIn.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { projectRoleOf } from "./projectRoleOf.ts";
import { removalOf } from "./removalOf.ts";

const anyone = fc.constantFrom(...people, ...guests);

describe("removalOf", () => {
  const facts = factsOf(
    organization({
      people: { olga: "owner", odin: "owner", ada: "admin", max: "member" },
      projects: { shop: { everyone: "consumer" } },
    }),
  );

  it("tells what a removal takes", () => {
    expect(removalOf(facts, asks("olga"), "max")).toEqual({
      status: "allowed",
      loss: {
        permissions: ["org.leave", "member.stepDown"],
        projects: [{ projectId: "shop", from: "consumer" }],
      },
    });
  });

  it("tells why someone cannot be removed", () => {
    const codes = ["odin", "ada", "stranger"].map((userId) => {
      const removal = removalOf(facts, asks("ada"), userId);
      return removal.status === "refused" ? removal.refusal.code : removal.status;
    });
    expect(codes).toEqual(["target_outranks_actor", "self_change", "not_a_member"]);
  });

  it("answers as removing does, and takes all that was held", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, anyone, (state, actor, userId) => {
        const generated = factsOf(state);
        const outcome = decide(generated, { type: "member.remove", userId }, asks(actor));
        const removal = removalOf(generated, asks(actor), userId);
        const then = factsOf(afterwards(state, outcome));
        const code = removal.status === "refused" ? removal.refusal.code : "done";
        expect(code).toBe(answerOf(outcome));
        const loss = removal.status === "refused" ? { permissions: [], projects: [] } : removal.loss;
        const left = accessIn(then, userId).permissions();
        expect([...left, ...loss.permissions].toSorted()).toEqual(
          accessIn(generated, userId).permissions().toSorted(),
        );
        const held = state.projects.filter(({ id }) => projectRoleOf(generated, userId, id) !== undefined);
        expect(loss.projects).toHaveLength(outcome.status === "done" ? held.length : 0);
      }),
      { numRuns: 500 },
    );
  });
});
