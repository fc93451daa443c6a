import { Table } from "@mantine/core";
import { numberWords } from "../../ui/words/numberWords.ts";
import type { Series } from "./Series.ts";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** How large cohorts are, and how that has changed. */
export function CohortTable({ name, series }: { readonly name: string; readonly series: readonly Series[] }) {
  return (
    <WideTable minWidth={360} aria-label={name}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Users who did</Table.Th>
          <Table.Th scope="col">On the last day</Table.Th>
          <Table.Th scope="col">Since the first day</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {series.map(({ name: event, points }) => {
          const last = points.at(-1)?.value ?? 0;
          const change = last - (points[0]?.value ?? 0);
          return (
            <Table.Tr key={event}>
              <Table.Td fw={500}>{event}</Table.Td>
              <Table.Td data-label="On the last day">{numberWords(last)}</Table.Td>
              <Table.Td data-label="Since the first day">{`${change > 0 ? "+" : ""}${numberWords(change)}`}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </WideTable>
  );
}
