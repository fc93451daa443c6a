import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOrganization, guests, people, projectIds } from "../../test/organizationArbitrary.ts";
import { asks, emailOf, organization, withoutLimits } from "../../test/organizations.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { invitedRolesToGive } from "./rolesToGive.ts";
import { projectRolesToGive, reachedProjectRolesToGive } from "./projectRolesToGive.ts";

const roles = ["owner", "admin", "analyst", "consumer"] as const;
const anyone = fc.constantFrom(...people, ...guests);
const anyProject = fc.constantFrom(...projectIds, "none");

describe("projectRolesToGive", () => {
  it("lists what the project's people may make of others", () => {
    const state = organization({
      people: { olga: "owner", pia: "member", pete: "member", max: "member" },
      projects: { web: { grants: { pia: "owner", pete: "admin" } } },
    });
    expect(projectRolesToGive(factsOf(state), asks("pia"), "web", "max")).toEqual(roles);
    expect(projectRolesToGive(factsOf(state), asks("pete"), "web", "max")).toEqual(roles.slice(1));
    expect(projectRolesToGive(factsOf(state), asks("pete"), "web", "pia")).toEqual([]);
    expect(projectRolesToGive(factsOf(state), asks("max"), "web", "pete")).toEqual([]);
  });

  it("offers exactly what giving a role accepts", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, anyone, anyProject, (state, actor, userId, projectId) => {
        const facts = factsOf(state);
        const accepted = roles.filter(
          (role) =>
            decide(facts, { type: "grant.set", projectId, userId, role }, asks(actor)).status === "done",
        );
        expect(projectRolesToGive(facts, asks(actor), projectId, userId)).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("reachedProjectRolesToGive", () => {
  it("offers exactly the project roles with which the person who invites can invite", () => {
    fc.assert(
      fc.property(anyOrganization, anyone, anyProject, (generated, actor, projectId) => {
        const facts = factsOf(withoutLimits(generated));
        fc.pre(invitedRolesToGive(facts, asks(actor)).length > 0);
        const accepted = roles.filter((role) => {
          const projects = [{ projectId, role }];
          const command: Command = {
            type: "invite",
            via: "projects",
            id: "new",
            tokenHash: "new",
            email: emailOf("newcomer"),
            role: "member",
            projects,
            teamIds: [],
          };
          return decide(facts, command, asks(actor)).status === "done";
        });
        expect(reachedProjectRolesToGive(facts, actor, projectId)).toEqual(accepted);
      }),
      { numRuns: 500 },
    );
  });
});
