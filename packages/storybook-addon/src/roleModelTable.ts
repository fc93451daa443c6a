import type { AnyRoleModel, RoleModelDefinition } from "@rolecall/core";
import { nameWords, type RoleLabels, roleWords } from "@rolecall/react/devtools";
import type { TableData } from "./TableData.ts";

/** The parts of a role model that the tables read. */
export interface TableModel extends Pick<AnyRoleModel, "allows"> {
  /** The definition that the model was made of. */
  readonly definition: RoleModelDefinition;
  /** The name of the root scope. */
  readonly root: string;
}

/** Returns the section of a permission. */
export type SectionOf = (permission: string) => string;

/** `project.rename` → `Project` */
export const sectionOf: SectionOf = (permission) => nameWords(permission.split(/[.:/]/)[0] ?? "");

/** Builds the table of roles and the permissions they have. */
export function roleModelTable(model: TableModel, section: SectionOf, labels: RoleLabels = {}): TableData {
  const { roles } = model.definition;
  const columns = Object.entries(roles).flatMap(([scope, held]) =>
    Object.keys(held).map((role) => ({ scope, role })),
  );
  return {
    columns: [
      "Permission",
      ...columns.map(({ scope, role }) =>
        scope === model.root
          ? roleWords(scope, role, labels)
          : `${nameWords(scope)}: ${roleWords(scope, role, labels)}`,
      ),
    ],
    sections: inSections(model, section, (name) =>
      columns.map(({ scope, role }) => (model.allows(scope, role, name) ? "yes" : "no")),
    ),
  };
}

/** Builds the table of how each permission is decided: scopes, plans and grants. */
export function permissionModelTable(
  model: TableModel,
  section: SectionOf,
  labels: RoleLabels = {},
): TableData {
  const { permissions, roles } = model.definition;
  return {
    columns: ["Permission", "Decided by", "Plans", "Held by"],
    sections: inSections(model, section, (name) => {
      const { anyOf, allOf, plans, sources } = permissions[name] ?? { anyOf: [] };
      const deciding = (allOf ?? anyOf ?? []).map((scope) => scope);
      const from = sources ? `, granted by ${sources.join(" or ")}` : "";
      const held = Object.entries(roles).flatMap(([scope, list]) =>
        Object.keys(list)
          .filter((role) => deciding.includes(scope) && model.allows(scope, role, name))
          .map((role) => `${roleWords(scope, role, labels)} (${scope})`),
      );
      return [
        `${deciding.join(allOf ? " and " : " or ")}${from}`,
        plans ? plans.map(nameWords).join(", ") : "every plan",
        held.join(", "),
      ];
    }),
  };
}

function inSections(model: TableModel, section: SectionOf, cells: (name: string) => string[]) {
  const sections = new Map<string, { name: string; cells: string[] }[]>();
  for (const name of Object.keys(model.definition.permissions)) {
    const title = section(name);
    const rows = sections.get(title) ?? [];
    sections.set(title, [...rows, { name, cells: cells(name) }]);
  }
  return [...sections].map(([title, rows]) => ({ title, rows }));
}
