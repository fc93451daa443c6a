import { Group, Table, VisuallyHidden } from "@mantine/core";
import type { ProjectRow } from "../../../contract/Answers.ts";
import { dayWords } from "../../ui/words/dayWords.ts";
import { numberWords } from "../../ui/words/numberWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { ProjectKeys } from "../../organization/projects/detail/ProjectKeys.tsx";
import { ResetProject } from "../../organization/projects/detail/ResetProject.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";

interface ProjectsTableProps {
  readonly label: string;
  readonly rows: readonly ProjectRow[];
}

/** Projects, with their keys and the way to a fresh start. */
export function ProjectsTable({ label, rows }: ProjectsTableProps) {
  const { sorted, sorting } = useSorted(rows, "name", (row, column) => {
    if (column === "createdAt") return row.createdAt;
    if (column === "events") return row.events;
    return column === "timezone" ? row.timezone : row.name;
  });
  return (
    <WideTable minWidth={760} aria-label={label} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Project" column="name" sorting={sorting} />
          <SortHead label="Time zone" column="timezone" sorting={sorting} />
          <SortHead label="Created" column="createdAt" sorting={sorting} />
          <SortHead label="Events" column="events" sorting={sorting} />
          <Table.Th scope="col">
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ id, name, timezone, createdAt, events }) => (
          <Table.Tr key={id}>
            <Table.Td fw={500}>{name}</Table.Td>
            <Table.Td data-label="Time zone">{timezone}</Table.Td>
            <Table.Td data-label="Created">{dayWords(createdAt)}</Table.Td>
            <Table.Td data-label="Events">{numberWords(events)}</Table.Td>
            <Table.Td>
              <Group gap="xs" justify="flex-end" wrap="nowrap">
                <ProjectKeys id={id} name={name} size="compact-sm" />
                <ResetProject id={id} name={name} size="compact-sm" />
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
