import { sql, type RawBuilder } from "kysely";

/**
 * The rows behind a position, in an order of several columns whose last one tells all rows apart. Rows that are added
 * or removed meanwhile move no other row to the other side of it.
 */
export function beyond(
  columns: readonly RawBuilder<unknown>[],
  position: readonly (string | number | Date)[],
  direction: "asc" | "desc",
): RawBuilder<boolean> {
  const sign = direction === "asc" ? sql`>` : sql`<`;
  return sql<boolean>`(${sql.join(columns)}) ${sign} (${sql.join(position)})`;
}
