import { type ReactElement, useMemo } from "react";
import { DocTable } from "./DocTable.tsx";
import { permissionModelTable, sectionOf } from "./roleModelTable.ts";
import type { RoleMatrixProps } from "./RoleMatrix.tsx";

/**
 * Shows on a docs page how each permission is decided.
 * @example
 * ```tsx
 * import { organizationModel } from "@rolecall/organization";
 * import { PermissionTable } from "@rolecall/storybook-addon/blocks";
 * export const table = <PermissionTable model={organizationModel} />;
 * ```
 */
export function PermissionTable({ model, section = sectionOf, labels }: RoleMatrixProps): ReactElement {
  const data = useMemo(() => permissionModelTable(model, section, labels), [model, section, labels]);
  return <DocTable caption="How permissions are decided" data={data} />;
}
