export { forEachRole, type ForEachRoleOptions, type RoleRun } from "./forEachRole.ts";
