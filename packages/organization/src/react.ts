"use client";
import { createPermissions } from "@rolecall/react";
import { organizationModel } from "./organizationModel.ts";

/**
 * The gate and hooks of the organization model.
 * @example
 * import { Can, PermissionProvider, usePermission } from "@rolecall/organization/react";
 */
export const { PermissionProvider, Can, usePermission, usePermissions, useAccess } =
  createPermissions(organizationModel);
