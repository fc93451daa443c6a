export type { SectionOf, TableModel } from "./roleModelTable.ts";
export { PermissionTable } from "./PermissionTable.tsx";
export { RoleMatrix, type RoleMatrixProps } from "./RoleMatrix.tsx";
