import { Table } from "@mantine/core";
import type { Series } from "./Series.ts";

/** How many come back, as a share of the first day. */
export function RetentionTable({
  name,
  series,
}: {
  readonly name: string;
  readonly series: readonly Series[];
}) {
  const days = Math.min(14, Math.max(0, ...series.map(({ points }) => points.length)));
  const columns = Array.from({ length: days }, (_, day) => day);
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={`${name}: share of the first day that came back`} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Event</Table.Th>
            {columns.map((day) => (
              <Table.Th scope="col" key={day}>
                Day {day}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {series.map(({ name: event, points }) => {
            const first = points[0]?.value ?? 0;
            return (
              <Table.Tr key={event}>
                <Table.Th scope="row">{event}</Table.Th>
                {columns.map((day) => {
                  const value = points[day]?.value;
                  const share =
                    value === undefined || first === 0 ? undefined : Math.round((value / first) * 100);
                  return (
                    <Table.Td
                      key={day}
                      bg={`color-mix(in srgb, var(--mantine-color-indigo-5) ${Math.min(share ?? 0, 100) * 0.4}%, transparent)`}
                    >
                      {share === undefined ? "–" : `${share} %`}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
