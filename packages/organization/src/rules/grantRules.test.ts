import { describe, expect, it } from "vitest";
import { afterwards, answerOf, asks, organization, systemAsks } from "../../test/organizations.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import { grantRules } from "./grantRules.ts";
import type { OrganizationState } from "./records.ts";

const people = {
  olga: "owner",
  ada: "admin",
  bill: "billingAdmin",
  maya: "member",
  max: "member",
  pia: "member",
  pete: "member",
  ann: "member",
  cora: "member",
} as const;
const grants = { pia: "owner", pete: "admin", ann: "analyst", cora: "consumer" } as const;
const acme = organization({ people, projects: { web: { grants }, shop: {} } });

// Who gives, and the answers for a new owner, admin, analyst and consumer of the project.
const giving = [
  ["olga", "done done done done"],
  ["pia", "done done done done"],
  ["ada", "role_above_actor done done done"],
  ["pete", "role_above_actor done done done"],
  ["ann", "not_permitted not_permitted not_permitted not_permitted"],
  ["cora", "not_permitted not_permitted not_permitted not_permitted"],
  ["bill", "not_permitted not_permitted not_permitted not_permitted"],
  ["maya", "not_permitted not_permitted not_permitted not_permitted"],
  ["stranger", "not_permitted not_permitted not_permitted not_permitted"],
] as const;

// Who acts, and the answers about what an owner, an admin, an analyst and a consumer of the project have.
const ending = [
  ["olga", "done done done done"],
  ["pia", "done done done done"],
  ["ada", "target_outranks_actor done done done"],
  ["pete", "target_outranks_actor done done done"],
  ["ann", "not_permitted not_permitted not_permitted not_permitted"],
  ["maya", "not_permitted not_permitted not_permitted not_permitted"],
] as const;

describe("giving a role in a project", () => {
  it.each(giving)("answers %s with %s", (who, answers) => {
    const found = (["owner", "admin", "analyst", "consumer"] as const).map((role) =>
      set(acme, asks(who), "max", role),
    );
    expect(found.join(" ")).toBe(answers);
  });

  it("reaches no further than the own project", () => {
    expect(set(acme, asks("pia"), "max", "consumer", "shop")).toBe("not_permitted");
  });

  it("changes no role above the own one", () => {
    expect(set(acme, asks("pete"), "pia", "consumer")).toBe("target_outranks_actor");
    expect(set(acme, asks("pete"), "pia", "owner")).toBe("target_outranks_actor");
    expect(set(acme, asks("pia"), "pete", "owner")).toBe("done");
  });

  it("lets people lower themselves and never raise themselves", () => {
    expect(set(acme, asks("pete"), "pete", "consumer")).toBe("done");
    expect(set(acme, asks("pete"), "pete", "owner")).toBe("role_above_actor");
  });

  it("replaces the earlier role", () => {
    const command = { type: "grant.set", projectId: "web", userId: "cora", role: "analyst" } as const;
    const then = afterwards(acme, grantRules(factsOf(acme), command, asks("pete")));
    expect(then.grants.filter(({ userId }) => userId === "cora")).toEqual([
      { projectId: "web", userId: "cora", role: "analyst" },
    ]);
    expect(then.grants).toHaveLength(acme.grants.length);
  });

  it("gives no analyst or consumer on plans without them, and leaves those there are", () => {
    const free = organization({ people, projects: { web: { grants } }, plan: "free" });
    expect(set(free, asks("olga"), "max", "analyst")).toBe("role_not_on_plan");
    expect(set(free, asks("olga"), "max", "consumer")).toBe("role_not_on_plan");
    expect(set(free, asks("olga"), "ann", "consumer")).toBe("role_not_on_plan");
    expect(set(free, asks("olga"), "ann", "analyst")).toBe("unchanged");
    expect(set(free, asks("olga"), "ann", "admin")).toBe("done");
  });

  it("gives nothing to outsiders and to suspended people", () => {
    const state = organization({
      people: { ...people, max: { role: "member", status: "suspended" } },
      projects: { web: { grants } },
    });
    expect(set(state, asks("pia"), "stranger", "admin")).toBe("not_a_member");
    expect(set(state, asks("pia"), "max", "admin")).toBe("target_not_active");
  });

  it("answers the first guard that fails", () => {
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    const free = organization({ people, projects: { web: { grants } }, plan: "free" });
    expect(set(grace, systemAsks(), "stranger", "analyst", "nowhere")).toBe("not_permitted");
    expect(set(grace, asks("maya"), "stranger", "analyst", "nowhere")).toBe("org_not_active");
    expect(set(grace, asks("ada"), "stranger", "analyst", "nowhere")).toBe("org_not_active");
    expect(set(free, asks("ada"), "stranger", "analyst", "nowhere")).toBe("unknown_target");
    expect(set(free, asks("ada"), "stranger", "analyst")).toBe("not_a_member");
    expect(set(free, asks("ada"), "pia", "analyst")).toBe("target_outranks_actor");
    expect(set(free, asks("ada"), "max", "analyst")).toBe("role_not_on_plan");
    expect(set(free, asks("ada"), "max", "owner")).toBe("role_above_actor");
  });
});

describe("ending a role in a project", () => {
  it.each(ending)("answers %s with %s", (who, answers) => {
    const found = ["pia", "pete", "ann", "cora"].map((userId) => revoke(acme, asks(who), userId));
    expect(found.join(" ")).toBe(answers);
  });

  it("leaves other projects and other people alone", () => {
    const state = organization({ people, projects: { web: { grants }, shop: { grants: { ann: "admin" } } } });
    const command = { type: "grant.revoke", projectId: "web", userId: "ann" } as const;
    const then = afterwards(state, grantRules(factsOf(state), command, asks("pete")));
    expect(state.grants.filter((grant) => !then.grants.includes(grant))).toEqual([
      { projectId: "web", userId: "ann", role: "analyst" },
    ]);
  });

  it("changes nothing where there is nothing, and points to the source of what comes from elsewhere", () => {
    const state = organization({
      people,
      projects: { web: { grants }, shop: { everyone: "consumer" } },
      teams: { growth: { users: ["max"], projects: { web: "analyst" } } },
    });
    expect(revoke(state, asks("pia"), "maya")).toBe("unchanged");
    const because = (userId: string, projectId: string) =>
      grantRules(factsOf(state), { type: "grant.revoke", projectId, userId }, asks("olga"));
    expect(because("max", "web")).toMatchObject({
      refusal: { code: "unknown_target", message: expect.stringContaining("the team Growth") },
    });
    expect(because("ada", "web")).toMatchObject({
      refusal: { code: "unknown_target", message: expect.stringContaining("role in the organization") },
    });
    expect(because("max", "shop")).toMatchObject({
      refusal: { code: "unknown_target", message: expect.stringContaining("a role that everyone has") },
    });
  });

  it("names every team that a role comes from, in the order of their names", () => {
    const gives = { users: ["max"], projects: { web: "analyst" } } as const;
    const state = organization({ people, projects: { web: {} }, teams: { growth: gives, core: gives } });
    const command = { type: "grant.revoke", projectId: "web", userId: "max" } as const;
    expect(grantRules(factsOf(state), command, asks("olga"))).toMatchObject({
      refusal: { message: expect.stringContaining("the teams Core and Growth. Change it there.") },
    });
  });

  it("ends what a suspended person has", () => {
    const state = organization({
      people: { ...people, ann: { role: "member", status: "suspended" } },
      projects: { web: { grants } },
    });
    expect(revoke(state, asks("pete"), "ann")).toBe("done");
  });

  it("answers the first guard that fails", () => {
    const grace = organization({ people, organization: { state: "deletionRequested" } });
    expect(revoke(grace, asks("maya"), "stranger", "nowhere")).toBe("org_not_active");
    expect(revoke(grace, asks("ada"), "stranger", "nowhere")).toBe("org_not_active");
    expect(revoke(acme, asks("ada"), "stranger", "nowhere")).toBe("unknown_target");
    expect(revoke(acme, asks("ada"), "stranger")).toBe("not_a_member");
    expect(revoke(acme, asks("ada"), "pia")).toBe("target_outranks_actor");
  });
});

function set(
  state: OrganizationState,
  context: Context,
  userId: string,
  role: ProjectRole,
  projectId = "web",
) {
  return answerOf(grantRules(factsOf(state), { type: "grant.set", projectId, userId, role }, context));
}

function revoke(state: OrganizationState, context: Context, userId: string, projectId = "web") {
  return answerOf(grantRules(factsOf(state), { type: "grant.revoke", projectId, userId }, context));
}
