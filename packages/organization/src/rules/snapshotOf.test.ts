import { createAccess } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { cells } from "../../test/cells.ts";
import { fixtures, project, tablePeople } from "../../test/fixtures.ts";
import type { ProjectGrant } from "../../test/fixtures.ts";
import { organization } from "../../test/organizations.ts";
import { organizationModel } from "../organizationModel.ts";
import type { Plan } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";
import { accessIn } from "./accessIn.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { snapshotOf } from "./snapshotOf.ts";

const roles = ["owner", "admin", "billingAdmin", "member"] as const;

// By hand, beside the snapshots that the fixtures write out: what each person was given in the project.
const given: readonly (readonly [string, Partial<Record<OrganizationRole, readonly ProjectGrant[]>>])[] = [
  ["billing admin and member without a role in the project", {}],
  ["billing admin and member as project consumers", both("consumer")],
  ["billing admin and member as project admins", both("admin")],
  ["billing admin and member as project owners by an individual grant", both("owner")],
  [
    "billing admin and member as analysts by a team and consumers by an individual grant",
    both("consumer", "analyst"),
  ],
  ["an owner who created the project", { ...both("analyst"), owner: [individual("owner")] }],
];

describe("snapshotOf", () => {
  it("gives the table again, cell by cell", () => {
    const facts = factsOf(acme("enterprise", both("analyst")));
    for (const { permission, about, role, allowed } of cells) {
      const access = accessIn(facts, role);
      const target = about === "project" ? { project } : undefined;
      expect([permission, role, access.every([permission], target)]).toEqual([permission, role, allowed]);
    }
  });

  for (const [name, grants] of given)
    it(`gives what the fixture has: ${name}`, () => {
      for (const plan of ["free", "growth", "enterprise"] as const) {
        const fixture = fixtures.find((each) => each.name === name);
        const facts = factsOf(acme(plan, grants));
        for (const role of roles) {
          const expected = createAccess(
            organizationModel,
            (fixture?.people(plan) ?? tablePeople(plan))[role],
          );
          const found = accessIn(facts, role);
          expect(found.permissions()).toEqual(expected.permissions());
          expect(found.permissions({ project })).toEqual(expected.permissions({ project }));
        }
      }
    });

  it("adds the everyone role for every active member", () => {
    const state = organization({
      people: { maya: "member", max: { status: "suspended" } },
      projects: { web: { everyone: "consumer" } },
    });
    expect(snapshotOf(factsOf(state), "maya").grants.at(-1)).toEqual({
      scope: "project",
      id: "web",
      role: "consumer",
      source: "everyone",
    });
    for (const userId of ["max", "stranger"]) expect(snapshotOf(factsOf(state), userId).grants).toEqual([]);
  });
});

/** Four people, each called as their role in the organization, and a project with what they were given in it. */
function acme(
  plan: Plan,
  grants: Partial<Record<OrganizationRole, readonly ProjectGrant[]>>,
): OrganizationState {
  const all = roles.flatMap((role) => (grants[role] ?? []).map((grant) => ({ userId: role, ...grant })));
  const byTeam = all.filter(({ source }) => source !== "individual");
  return organization({
    people: Object.fromEntries(roles.map((role) => [role, role])),
    plan,
    projects: {
      [project]: {
        grants: Object.fromEntries(
          all.filter(({ source }) => source === "individual").map(({ userId, role }) => [userId, role]),
        ),
      },
    },
    teams: Object.fromEntries(
      byTeam.map(({ userId, role }) => [
        `growth-${userId}`,
        { users: [userId], projects: { [project]: role } },
      ]),
    ),
  });
}

function individual(role: ProjectRole): ProjectGrant {
  return { role, source: "individual" };
}

function both(
  own: ProjectRole,
  byTeam?: ProjectRole,
): Partial<Record<OrganizationRole, readonly ProjectGrant[]>> {
  const grants: readonly ProjectGrant[] = [
    individual(own),
    ...(byTeam ? [{ role: byTeam, source: "team:growth" } as const] : []),
  ];
  return { billingAdmin: grants, member: grants };
}
