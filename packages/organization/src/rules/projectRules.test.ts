import { describe, expect, it } from "vitest";
import { afterwards, answerOf, asks, organization, systemAsks } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import { projectRules } from "./projectRules.ts";
import type { ProjectCommand } from "./projectRules.ts";
import type { OrganizationState } from "./records.ts";

const people = {
  olga: "owner",
  ada: "admin",
  bill: "billingAdmin",
  maya: "member",
  pia: "member",
  pete: "member",
} as const;
const projects = { web: { grants: { pia: "owner", pete: "admin" } } } as const;
const acme = organization({ people, projects });
const grace = organization({ people, projects, organization: { state: "deletionRequested" } });

describe("creating a project", () => {
  const command = { type: "project.create", id: "shop", name: " Shop " } as const;

  it("is for owners and admins", () => {
    expect(
      ["olga", "ada", "bill", "maya", "pia", "stranger"].map((who) => answer(acme, command, asks(who))),
    ).toEqual(["done", "done", "not_permitted", "not_permitted", "not_permitted", "not_permitted"]);
    expect(answer(acme, command, systemAsks())).toBe("not_permitted");
  });

  it("makes anyone who does it the project's owner", () => {
    const then = afterwards(acme, projectRules(factsOf(acme), command, asks("ada")));
    expect(then.projects.at(-1)).toEqual({ id: "shop", name: "Shop" });
    expect(then.grants.at(-1)).toEqual({ projectId: "shop", userId: "ada", role: "owner" });
  });

  it("creates one project when it is asked twice", () => {
    const then = afterwards(acme, projectRules(factsOf(acme), command, asks("ada")));
    expect(answer(then, command, asks("ada"))).toBe("unchanged");
    expect(answer(then, { ...command, name: "Other" }, asks("ada"))).toBe("name_taken");
  });

  it("answers the first guard that fails", () => {
    const nameless = { ...command, name: "  " };
    expect(answer(grace, nameless, asks("maya"))).toBe("org_not_active");
    expect(answer(grace, nameless, asks("ada"))).toBe("org_not_active");
    expect(answer(acme, nameless, asks("ada"))).toBe("invalid_name");
    expect(answer(acme, { ...command, name: "a".repeat(101) }, asks("ada"))).toBe("invalid_name");
    expect(answer(acme, { ...command, name: "a".repeat(100) }, asks("ada"))).toBe("done");
  });
});

describe("renaming a project", () => {
  const command = { type: "project.rename", projectId: "web", name: " Site " } as const;

  it("is for owners and admins, of the organization or the project", () => {
    const answers = ["olga", "ada", "pia", "pete", "bill", "maya", "stranger"].map((who) =>
      answer(acme, command, asks(who)),
    );
    expect(answers).toEqual([
      ...Array.from({ length: 4 }, () => "done"),
      ...Array.from({ length: 3 }, () => "not_permitted"),
    ]);
    expect(answer(acme, command, systemAsks())).toBe("not_permitted");
  });

  it("is for project admins in their own project alone", () => {
    const state = organization({ people, projects: { ...projects, shop: { grants: { maya: "admin" } } } });
    expect(answer(state, { ...command, projectId: "shop" }, asks("pete"))).toBe("not_permitted");
    expect(answer(state, { ...command, projectId: "shop" }, asks("maya"))).toBe("done");
  });

  it("changes the name, and nothing of what everyone is in it", () => {
    const state = organization({ people, projects: { web: { ...projects.web, everyone: "consumer" } } });
    const then = afterwards(state, projectRules(factsOf(state), command, asks("pete")));
    expect(then).toEqual({ ...state, projects: [{ id: "web", name: "Site", everyoneRole: "consumer" }] });
    expect(answer(then, command, asks("pete"))).toBe("unchanged");
  });

  it("answers the first guard that fails", () => {
    const nameless = { ...command, name: " " };
    const unknown = { ...nameless, projectId: "nowhere" };
    expect(answer(grace, unknown, asks("maya"))).toBe("org_not_active");
    expect(answer(grace, unknown, asks("ada"))).toBe("org_not_active");
    expect(answer(grace, { ...command, name: "Web" }, asks("ada"))).toBe("org_not_active");
    expect(answer(acme, unknown, asks("ada"))).toBe("unknown_target");
    expect(answer(acme, nameless, asks("ada"))).toBe("invalid_name");
    expect(answer(acme, { ...command, name: "a".repeat(101) }, asks("ada"))).toBe("invalid_name");
  });
});

describe("deleting a project", () => {
  const confirmed = { passwordConfirmed: true };
  const command = { type: "project.delete", projectId: "web" } as const;

  it("is for owners, of the organization or the project", () => {
    const answers = ["olga", "pia", "ada", "pete", "bill", "maya"].map((who) =>
      answer(acme, command, asks(who, confirmed)),
    );
    expect(answers).toEqual(["done", "done", ...Array.from({ length: 4 }, () => "not_permitted")]);
  });

  it("takes everything along that was given in it, pending offers included", () => {
    const state = organization({
      people,
      projects: { ...projects, shop: { grants: { pia: "admin" } } },
      teams: { growth: { users: ["maya"], projects: { web: "analyst", shop: "analyst" } } },
      invitations: [
        { id: "live", projects: [{ projectId: "web", role: "admin" }] },
        { id: "over", projects: [{ projectId: "web", role: "admin" }], state: "declined" },
      ],
    });
    const then = afterwards(state, projectRules(factsOf(state), command, asks("olga", confirmed)));
    expect(then.projects.map(({ id }) => id)).toEqual(["shop"]);
    expect(then.grants).toEqual([{ projectId: "shop", userId: "pia", role: "admin" }]);
    expect(then.teams[0]?.projects).toEqual([{ projectId: "shop", role: "analyst" }]);
    expect(then.invitations.map((invitation) => invitation.projects.length)).toEqual([0, 1]);
  });

  it("answers the first guard that fails", () => {
    const unknown = { ...command, projectId: "nowhere" };
    expect(answer(grace, unknown, asks("ada"))).toBe("org_not_active");
    expect(answer(grace, unknown, asks("olga"))).toBe("org_not_active");
    expect(answer(acme, unknown, asks("olga"))).toBe("unknown_target");
    expect(answer(acme, command, asks("olga"))).toBe("password_required");
  });
});

describe("setting the everyone role", () => {
  const set = (role: "owner" | "admin" | "analyst" | "consumer" | undefined) =>
    ({ type: "project.setEveryoneRole", projectId: "web", role }) as const;

  it("is for owners and admins, of the organization or the project", () => {
    const answers = ["olga", "ada", "pia", "pete", "bill", "maya"].map((who) =>
      answer(acme, set("consumer"), asks(who)),
    );
    expect(answers).toEqual(["done", "done", "done", "done", "not_permitted", "not_permitted"]);
  });

  it("reaches up to the own role in the project", () => {
    const answers = ["olga", "pia", "ada", "pete"].map((who) => answer(acme, set("owner"), asks(who)));
    expect(answers).toEqual(["done", "done", "role_above_actor", "role_above_actor"]);
  });

  it("is changed by no one below it", () => {
    const state = organization({ people, projects: { web: { ...projects.web, everyone: "owner" } } });
    // Where everyone is an owner of the project, so is everyone who could ask.
    expect(answer(state, set("admin"), asks("pete"))).toBe("done");
    expect(answer(state, set(undefined), asks("maya"))).toBe("done");
  });

  it("can be taken away", () => {
    const state = organization({ people, projects: { web: { ...projects.web, everyone: "consumer" } } });
    const then = afterwards(state, projectRules(factsOf(state), set(undefined), asks("pete")));
    expect(then.projects).toEqual([{ id: "web", name: "Web" }]);
  });

  it("is no analyst or consumer on plans without them, and stays what it was before a downgrade", () => {
    for (const plan of ["free", "growth"] as const) {
      const state = organization({ people, projects, plan });
      const answers = (["owner", "admin", "analyst", "consumer"] as const).map((role) =>
        answer(state, set(role), asks("olga")),
      );
      expect(answers).toEqual(["done", "done", "role_not_on_plan", "role_not_on_plan"]);
      const kept = organization({ people, projects: { web: { everyone: "analyst" } }, plan });
      expect(answer(kept, set("analyst"), asks("olga"))).toBe("unchanged");
    }
  });

  it("answers the first guard that fails", () => {
    const unknown = { ...set("analyst"), projectId: "nowhere" };
    const free = organization({ people, projects, plan: "free" });
    expect(answer(grace, unknown, asks("maya"))).toBe("org_not_active");
    expect(answer(grace, unknown, asks("ada"))).toBe("org_not_active");
    expect(answer(free, unknown, asks("ada"))).toBe("unknown_target");
    expect(answer(free, set(undefined), asks("ada"))).toBe("unchanged");
    expect(answer(free, set("analyst"), asks("ada"))).toBe("role_not_on_plan");
    expect(answer(free, set("owner"), asks("ada"))).toBe("role_above_actor");
  });
});

function answer(state: OrganizationState, command: ProjectCommand, context: Context) {
  return answerOf(projectRules(factsOf(state), command, context));
}
