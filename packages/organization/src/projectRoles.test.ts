import { createAccess } from "@rolecall/core";
import { describe, expect, it } from "vitest";
import { cells } from "../test/cells.ts";
import { fixtures, person, project } from "../test/fixtures.ts";
import type { Difference, People, ProjectGrant } from "../test/fixtures.ts";
import { organizationModel } from "./organizationModel.ts";
import type { OrganizationPermission, Plan } from "./organizationModel.ts";
import type { OrganizationRole } from "./organizationRoles.ts";
import type { ProjectRole } from "./projectRoles.ts";

const plans: readonly Plan[] = ["free", "growth", "enterprise"];

describe.each(fixtures)("$name", (fixture) => {
  describe.each(plans)("on the %s plan", (plan) => {
    const people = fixture.people(plan);

    it("differ from the table in the listed cells and in no other", () => {
      expect(differencesOf(people)).toEqual(listed(fixture.differences(plan)));
    });

    it.each(fixture.changed)("share, drop and merge as listed: %s", (role) => {
      const can = askAbout(people, role);
      expect({
        "report.share": can("report.share"),
        "lexicon.drop": can("lexicon.drop"),
        "lexicon.merge": can("lexicon.merge"),
      }).toEqual(fixture.finer);
    });
  });
});

describe("project consumers", () => {
  const ownOnly = fixtures.flatMap((fixture) => fixture.ownOnly ?? []);

  it.each(plans)(
    "make reports and saved work of eleven kinds that they cannot share, on the %s plan",
    (plan) => {
      const access = createAccess(
        organizationModel,
        person("member", plan, { role: "consumer", source: "individual" }),
      );
      const made = cells.filter((cell) => cell.role === "member" && ownOnly.includes(cell.row));
      expect(made).toHaveLength(11);
      expect(made.filter(({ permission }) => !access.can(permission, { project }))).toEqual([]);
      expect(access.can("report.share", { project })).toBe(false);
    },
  );
});

describe("the project's owners and admins", () => {
  const owned: readonly OrganizationPermission[] = ["project.delete", "project.transfer"];

  it.each<[string, OrganizationRole, boolean, ...ProjectGrant[]]>([
    ["owner of the organization", "owner", true],
    ["admin of the organization", "admin", false],
    ["project owner", "member", true, { role: "owner", source: "individual" }],
    ["project owner by a team", "billingAdmin", true, { role: "owner", source: "team:growth" }],
    ["project admin", "member", false, { role: "admin", source: "individual" }],
    [
      "project admin who is an admin of the organization",
      "admin",
      false,
      { role: "admin", source: "individual" },
    ],
  ])("delete and transfer it when they own it: %s", (_, role, allowed, ...grants) => {
    const access = createAccess(organizationModel, person(role, "enterprise", ...grants));
    expect(owned.map((permission) => access.can(permission, { project }))).toEqual([allowed, allowed]);
  });

  it("make a privacy token by a role from a team", () => {
    const snapshot = person("member", "free", { role: "owner", source: "team:growth" });
    expect(createAccess(organizationModel, snapshot).can("account.gdprToken.generate", { project })).toBe(
      true,
    );
  });

  it("make no privacy token by a role that everyone has", () => {
    const snapshot = person("member", "enterprise");
    const everyone = { scope: "project", id: project, role: "owner", source: "everyone" } as const;
    const access = createAccess(organizationModel, {
      ...snapshot,
      grants: [...snapshot.grants, everyone],
    });
    expect(access.can("project.reset", { project })).toBe(true);
    expect(access.can("account.gdprToken.generate", { project })).toBe(false);
  });
});

describe("projectRoles", () => {
  it("can be newly given on every plan, save for analyst and consumer", () => {
    const plansOf = (role: ProjectRole) => organizationModel.definition.roles["project"]?.[role]?.plans;
    expect(plansOf("owner")).toBeUndefined();
    expect(plansOf("admin")).toBeUndefined();
    expect(plansOf("analyst")).toEqual(["enterprise"]);
    expect(plansOf("consumer")).toEqual(["enterprise"]);
  });

  it("hold all that the role below holds, and more", () => {
    const [consumer, analyst, admin, owner] = (["consumer", "analyst", "admin", "owner"] as const).map(
      heldBy,
    );
    expect(analyst).toEqual(expect.arrayContaining(consumer ?? []));
    expect(admin).toEqual(expect.arrayContaining(analyst ?? []));
    expect(owner).toEqual(expect.arrayContaining(admin ?? []));
    expect(new Set([consumer?.length, analyst?.length, admin?.length, owner?.length]).size).toBe(4);
  });

  it("ask for a person's data, whichever of them it is", () => {
    for (const role of organizationModel.roles("project")) {
      expect(heldBy(role)).toContain("privacy.userData.requestExport");
      expect(heldBy(role)).toContain("privacy.userData.requestDeletion");
    }
  });
});

function heldBy(role: ProjectRole): OrganizationPermission[] {
  return organizationModel.permissions.filter((permission) =>
    organizationModel.allows("project", role, permission),
  );
}

function askAbout(people: People, role: OrganizationRole): (permission: OrganizationPermission) => boolean {
  const access = createAccess(organizationModel, people[role]);
  return (permission) => access.can(permission, { project });
}

/** Every cell in which these people are answered otherwise than the table says: "member: row 44 allowed". */
function differencesOf(people: People): string[] {
  return cells
    .map(({ row, permission, about, role, allowed }) => {
      const target = about === "project" ? { project } : undefined;
      const answer = createAccess(organizationModel, people[role]).can(permission, target);
      return answer === allowed ? "" : line(role, row, answer);
    })
    .filter((difference) => difference !== "")
    .sort();
}

function listed(differences: readonly Difference[]): string[] {
  return differences
    .flatMap(({ role, allowed = [], denied = [] }) => [
      ...allowed.map((row) => line(role, row, true)),
      ...denied.map((row) => line(role, row, false)),
    ])
    .sort();
}

function line(role: OrganizationRole, row: number, allowed: boolean): string {
  return `${role}: row ${row} ${allowed ? "allowed" : "denied"}`;
}
