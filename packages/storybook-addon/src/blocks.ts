export type { SectionOf, TableModel } from "./modelTable.ts";
export { PermissionTable } from "./PermissionTable.tsx";
export { RoleMatrix, type RoleMatrixProps } from "./RoleMatrix.tsx";
