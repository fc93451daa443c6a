import { Group, Table, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import type { Sorting } from "./useSorted.ts";

interface SortHeadProps {
  readonly label: string;
  readonly column: string;
  readonly sorting: Sorting;
  /** In pixels. */
  readonly width?: number;
}

/** The head of a column that a table can be sorted by. */
export function SortHead({ label, column, sorting, width }: SortHeadProps) {
  const sorted = sorting.column === column ? (sorting.descending ? "descending" : "ascending") : undefined;
  const Icon = sorted === undefined ? IconArrowsSort : sorted === "ascending" ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th
      scope="col"
      {...(width !== undefined && { w: width })}
      {...(sorted !== undefined && { "aria-sort": sorted })}
    >
      <UnstyledButton fw={700} fz="sm" onClick={() => sorting.sortBy(column)}>
        <Group component="span" gap={4} wrap="nowrap">
          {label} <Icon size={14} stroke={1.8} aria-hidden opacity={sorted === undefined ? 0.5 : 1} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
