export type { Access, PlaceAccess } from "./Access.ts";
export type { SnapshotState } from "./openAccess.ts";
export { createAccess } from "./createAccess.ts";
export type {
  AllowedDecision,
  AnyTarget,
  Decision,
  DeniedDecision,
  DeniedReason,
  UnknownDecision,
  UnknownReason,
  Unlock,
  Verdict,
} from "./Decision.ts";
export { defineRoleModel } from "./defineRoleModel.ts";
export type { PermissionDefinition, RoleDefinition, RoleModelDefinition } from "./definition.ts";
export type { Types } from "./modelTypes.ts";
export { packSnapshot, unpackSnapshot } from "./packSnapshot.ts";
export { parseRoleModel } from "./parseRoleModel.ts";
export { parseSnapshot } from "./parseSnapshot.ts";
export { type Fault, RolecallError } from "./RolecallError.ts";
export type {
  AnyRoleModel,
  ModelLike,
  PermissionOf,
  PlanOf,
  RoleModel,
  RoleOf,
  ScopeOf,
  TargetOf,
} from "./RoleModel.ts";
export type {
  Grant,
  GrantGroup,
  LimitReason,
  PackedSnapshot,
  Snapshot,
  SnapshotHeader,
  SnapshotLimit,
} from "./Snapshot.ts";
export type {
  ListArgument,
  ListTarget,
  Permission,
  PermissionArgument,
  PermissionAt,
  Place,
  Role,
  Scope,
  TargetArgument,
  TargetAt,
  Targeted,
} from "./permissionTypes.ts";
export { whoCan } from "./whoCan.ts";
