import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import type { Series } from "./Series.ts";

/** How large cohorts are, and how that has changed. */
export function CohortTable({ name, series }: { readonly name: string; readonly series: readonly Series[] }) {
  return (
    <ListTable
      label={name}
      minWidth={360}
      items={series}
      idOf={(each) => each.name}
      columns={[
        { label: "Users who did", attributes: { fw: 500 }, renderCell: (each) => each.name },
        {
          label: "On the last day",
          isIntroduced: true,
          renderCell: ({ points }) => formatNumber(points.at(-1)?.value ?? 0),
        },
        {
          label: "Since the first day",
          isIntroduced: true,
          renderCell: ({ points }) => {
            const change = (points.at(-1)?.value ?? 0) - (points[0]?.value ?? 0);
            return `${change > 0 ? "+" : ""}${formatNumber(change)}`;
          },
        },
      ]}
    />
  );
}
