import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { shortDay } from "../../ui/words/shortDay.ts";
import { listDays, type Series } from "./Series.ts";

/** The numbers of a report, day by day. */
export function SeriesTable({ name, series }: { readonly name: string; readonly series: readonly Series[] }) {
  return (
    <ListTable
      label={`${name}, by day`}
      minWidth={360}
      items={listDays(series)}
      idOf={(day) => `${day["date"]}`}
      columns={[
        { label: "Day", attributes: { fw: 500 }, renderCell: (day) => shortDay(`${day["date"]}`) },
        ...series.map((one, index) => ({
          label: one.name,
          isIntroduced: true,
          renderCell: (day: ReturnType<typeof listDays>[number]) =>
            formatNumber(Number(day[`s${index}`] ?? 0)),
        })),
      ]}
    />
  );
}
