import { createAccess, defineRoleModel, type PermissionOf } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import { createPermissions } from "@rolecall/react";

export const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
  },
  roles: {
    organization: {
      owner: { permissions: ["team.create", "project.rename"] },
      member: { permissions: [] },
    },
    project: { editor: { permissions: ["project.rename"] } },
  },
});

export type Permission = PermissionOf<typeof model>;

export const snapshot = snapshotFor(model, { organization: "member", project: { web: "editor" } });

export const access = createAccess(model, snapshot);

export const decision = access.decide("project.rename", { project: "web" });

export const { PermissionProvider, Can, usePermission, usePermissions, useAccess } = createPermissions(model);
