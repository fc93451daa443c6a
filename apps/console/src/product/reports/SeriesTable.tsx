import { Table } from "@mantine/core";
import { numberWords } from "../../ui/words/numberWords.ts";
import { shortDay } from "../../ui/words/shortDay.ts";
import { daysOf, type Series } from "./Series.ts";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** The numbers of a report, day by day. */
export function SeriesTable({ name, series }: { readonly name: string; readonly series: readonly Series[] }) {
  return (
    <WideTable minWidth={360} aria-label={`${name}, by day`} striped>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Day</Table.Th>
          {series.map((one) => (
            <Table.Th scope="col" key={one.name}>
              {one.name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {daysOf(series).map((day) => (
          <Table.Tr key={day["date"]}>
            <Table.Td fw={500}>{shortDay(`${day["date"]}`)}</Table.Td>
            {series.map((one, index) => (
              <Table.Td key={one.name} data-label={one.name}>
                {numberWords(Number(day[`s${index}`] ?? 0))}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
