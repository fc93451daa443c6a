import { createAccess, type SnapshotLimit } from "@rolecall/core";
import {
  organizationModel,
  permissionsInGrace,
  type OrganizationRole,
  type ProjectRole,
} from "@rolecall/organization";
import { describe, expect, it } from "vitest";
import { personaSnapshot } from "../../organization/roles/person/Persona.ts";
import { navigationEntries } from "./navigationEntries.ts";

const grace: SnapshotLimit = { reason: "org_not_active", permissions: permissionsInGrace };
const listMenu = (
  role: OrganizationRole,
  projectRole?: ProjectRole,
  project = "web",
  limit?: SnapshotLimit,
) => {
  const grants = projectRole ? [{ project: "web", role: projectRole, source: "individual" } as const] : [];
  const snapshot = personaSnapshot({ role, plan: "enterprise", grants }, "acme-test");
  const access = createAccess(organizationModel, { ...snapshot, limit });
  return Object.fromEntries(
    navigationEntries
      .map((entry) => [entry.path, entry.availability(access, project)])
      .filter(([, standing]) => standing !== "hidden"),
  );
};

const everything = Object.fromEntries(navigationEntries.map(({ path }) => [path, "full"]));

const forEveryone = { "/organization/roles": "full", "/organization/requests": "full" };

describe("the menu", () => {
  it.each(["owner", "admin"] as const)("is all there for an organization's %s, in every project", (role) => {
    expect(listMenu(role)).toEqual(everything);
    expect(listMenu(role, undefined, "ios")).toEqual(everything);
    expect(listMenu(role, "consumer")).toEqual(everything);
  });

  it.each(["owner", "admin", "billingAdmin", "member"] as const)(
    "keeps every page of the organization for its %s while it is being deleted",
    (role) => {
      const pages = (menu: object) => Object.keys(menu).filter((path) => path.startsWith("/organization/"));
      expect(pages(listMenu(role, undefined, "web", grace))).toEqual(pages(listMenu(role)));
    },
  );

  it("is the overview and reading for a billing admin", () => {
    expect(listMenu("billingAdmin")).toEqual({
      "/organization/overview": "full",
      ...forEveryone,
      "/account/overview": "read",
      "/account/privacy": "read",
      "/account/alerts": "read",
    });
  });

  it("is reading for a member without a project", () => {
    expect(listMenu("member")).toEqual({
      ...forEveryone,
      "/account/overview": "read",
      "/account/privacy": "read",
      "/account/alerts": "read",
    });
  });

  it("lets a member with a project role ask for its users' data, and see its reports", () => {
    expect(listMenu("member", "consumer")).toEqual({
      ...forEveryone,
      "/account/overview": "read",
      "/account/privacy": "readAndRequest",
      "/account/alerts": "read",
      "/project/reports": "projectRole",
      "/project/lexicon": "projectRole",
    });
  });

  it("shows the project's settings to its owners and admins, in that project", () => {
    expect(listMenu("member", "admin")["/project/settings"]).toBe("projectRole");
    expect(listMenu("member", "owner")["/project/settings"]).toBe("projectRole");
    expect(listMenu("member", "analyst")).not.toHaveProperty("/project/settings");
    expect(listMenu("member", "owner", "ios")).not.toHaveProperty("/project/settings");
  });

  it("keeps a billing admin to the overview, also one who runs a project", () => {
    expect(listMenu("billingAdmin", "admin")).not.toHaveProperty("/organization/projects");
    expect(listMenu("billingAdmin", "admin")["/project/settings"]).toBe("projectRole");
  });
});
