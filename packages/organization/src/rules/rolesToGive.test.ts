import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOrganization, guests, people } from "../../test/organizationArbitrary.ts";
import { asks, emailOf, organization, systemAsks, withoutLimits } from "../../test/organizations.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { invitedRolesToGive, ownRolesToGive, rolesToGive } from "./rolesToGive.ts";

const roles = ["owner", "admin", "billingAdmin", "member"] as const;
const anyone = fc.constantFrom(...people, ...guests);
const confirmed = { passwordConfirmed: true };

describe("rolesToGive", () => {
  const acme = organization({
    people: {
      olga: "owner",
      odin: "owner",
      ada: "admin",
      alan: "admin",
      maya: "member",
      max: { role: "member", emailVerified: false },
    },
  });
  const facts = factsOf(acme);

  it("lists what an owner and an admin may make of others", () => {
    expect(rolesToGive(facts, asks("olga"), "odin")).toEqual(["admin", "billingAdmin", "member"]);
    expect(rolesToGive(facts, asks("olga"), "maya")).toEqual(["owner", "admin", "billingAdmin"]);
    expect(rolesToGive(facts, asks("ada"), "maya")).toEqual(["admin", "billingAdmin"]);
    expect(rolesToGive(facts, asks("ada"), "alan")).toEqual([]);
    expect(rolesToGive(facts, asks("ada"), "ada")).toEqual([]);
    expect(rolesToGive(facts, asks("maya"), "ada")).toEqual([]);
    expect(rolesToGive(facts, systemAsks(), "ada")).toEqual([]);
  });

  it("offers no one as an owner whose address is not verified", () => {
    expect(rolesToGive(facts, asks("olga"), "max")).toEqual(["admin", "billingAdmin"]);
  });

  it("offers exactly what a change of role accepts", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, anyone, (state, actor, userId) => {
        const generated = factsOf(state);
        const version = generated.member(userId)?.version ?? 0;
        const accepted = roles.filter((role) => {
          const command = { type: "member.changeRole", userId, role, version } as const;
          return decide(generated, command, asks(actor, confirmed)).status === "done";
        });
        expect(rolesToGive(generated, asks(actor), userId)).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("ownRolesToGive", () => {
  it("lists what people may step down to", () => {
    const facts = factsOf(
      organization({ people: { olga: "owner", ada: "admin", bill: "billingAdmin", maya: "member" } }),
    );
    expect(ownRolesToGive(facts, asks("olga"))).toEqual([]);
    expect(ownRolesToGive(facts, asks("ada"))).toEqual(["billingAdmin", "member"]);
    expect(ownRolesToGive(facts, asks("bill"))).toEqual(["member"]);
    expect(ownRolesToGive(facts, asks("maya"))).toEqual([]);
  });

  it("offers exactly what stepping down accepts", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, (state, actor) => {
        const facts = factsOf(state);
        const accepted = roles.filter(
          (role) => decide(facts, { type: "member.stepDown", role }, asks(actor)).status === "done",
        );
        expect(ownRolesToGive(facts, asks(actor))).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("invitedRolesToGive", () => {
  it("offers exactly the roles as which someone new can be invited", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, (generated, actor) => {
        const facts = factsOf(withoutLimits(generated));
        const accepted = roles.filter((role) => {
          const offer = { email: emailOf("newcomer"), role, projects: [], teamIds: [] };
          const command = { type: "invite", via: "projects", id: "new", tokenHash: "new", ...offer } as const;
          return decide(facts, command, asks(actor, confirmed)).status === "done";
        });
        expect(invitedRolesToGive(facts, asks(actor))).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });

  it("offers nothing to the directory", () => {
    expect(invitedRolesToGive(factsOf(organization({ people: { olga: "owner" } })), systemAsks())).toEqual(
      [],
    );
  });
});
