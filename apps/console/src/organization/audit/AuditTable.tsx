import { Table } from "@mantine/core";
import type { AuditEntry } from "./AuditEntry.ts";
import { AuditRow } from "./AuditRow.tsx";
import { peopleIn } from "./peopleIn.ts";
import { useNames } from "./useNames.ts";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** The entries of the audit log. They stand in the order in which they happened, the latest first. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const names = useNames(entries.flatMap(peopleIn));
  return (
    <WideTable minWidth={680} aria-label="Audit log" verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w={190}>
            When
          </Table.Th>
          <Table.Th scope="col">What happened</Table.Th>
          <Table.Th scope="col" w={110}>
            Outcome
          </Table.Th>
          <Table.Th scope="col" w={110} ta="right">
            Details
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} names={names} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
