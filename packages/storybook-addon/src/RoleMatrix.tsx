import type { RoleLabels } from "@rolecall/react/devtools";
import { type ReactElement, useMemo } from "react";
import { DocTable } from "./DocTable.tsx";
import { roleModelTable, type SectionOf, sectionOf, type TableModel } from "./roleModelTable.ts";

/** The properties of {@link RoleMatrix}. */
export interface RoleMatrixProps {
  /** The model to show, as `defineRoleModel` returns it. */
  readonly model: TableModel;
  /** Returns the section of a permission. @default the part of its name before the first dot */
  readonly section?: SectionOf | undefined;
  /** Names for people to read, by scope and role. */
  readonly labels?: RoleLabels | undefined;
}

/**
 * Shows on a docs page which permissions each role has.
 * @example
 * ```tsx
 * import { organizationModel } from "@rolecall/organization";
 * import { RoleMatrix } from "@rolecall/storybook-addon/blocks";
 * export const matrix = <RoleMatrix model={organizationModel} />;
 * ```
 */
export function RoleMatrix({ model, section = sectionOf, labels }: RoleMatrixProps): ReactElement {
  const data = useMemo(() => roleModelTable(model, section, labels), [model, section, labels]);
  return <DocTable caption="Permissions by role" data={data} comparesCells />;
}
