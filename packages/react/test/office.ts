import { defineRoleModel, type Snapshot } from "@rolecall/core";
import { createPermissions } from "../src/index.ts";

/** A small role model for the tests of this package. */
export const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "team.view": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
  },
  roles: {
    organization: {
      owner: { permissions: ["team.create", "team.view", "project.rename"] },
      member: { permissions: ["team.view"] },
    },
    project: { admin: { permissions: ["project.rename"] } },
  },
});

export const { PermissionProvider, Can, usePermission, usePermissions, useAccess } = createPermissions(model);

const grant = (role: string, id = "acme", scope = "organization") => ({
  scope,
  id,
  role,
  source: scope === "organization" ? scope : "individual",
});

/** Ada owns acme. */
export const ada: Snapshot = { subject: "ada", root: "acme", version: 1, grants: [grant("owner")] };
/** Ada has become a member of acme, who administers the project web. */
export const adaAsMember: Snapshot = {
  ...ada,
  version: 2,
  grants: [grant("member"), grant("admin", "web", "project")],
};
/** Ada is a member of globex as well. */
export const adaAtGlobex: Snapshot = {
  ...ada,
  root: "globex",
  version: 7,
  grants: [grant("member", "globex")],
};
/** Grace is a member of acme. */
export const grace: Snapshot = { ...ada, subject: "grace", version: 4, grants: [grant("member")] };
