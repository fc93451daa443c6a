export type { CanProps } from "./CanProps.ts";
export {
  createPermissions,
  type Observe,
  type PermissionProviderProps,
  type Permissions,
} from "./createPermissions.tsx";
export { Explain, type ExplainProps } from "./Explain.tsx";
export { type HttpSnapshotOptions, httpSnapshotSource } from "./httpSnapshotSource.ts";
export type { SnapshotSource } from "./SnapshotSource.ts";
