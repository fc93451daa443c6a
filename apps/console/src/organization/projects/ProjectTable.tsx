import { Table, Text } from "@mantine/core";
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import type { ProjectRow } from "../../../contract/Answers.ts";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { dayWords } from "../../ui/words/dayWords.ts";
import { LongTable } from "../../ui/tables/LongTable.tsx";
import { numberWords } from "../../ui/words/numberWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";

interface ProjectTableProps {
  readonly projects: readonly ProjectRow[];
  /** What is looked for in names and time zones. */
  readonly search: string;
  readonly onOpen: (project: string) => void;
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
  filterFns: { includesString: filterFn_includesString },
});
const helper = createColumnHelper<typeof features, ProjectRow>();
const columns = helper.columns([
  helper.accessor("name", { header: "Project", sortFn: "alphanumeric" }),
  helper.accessor("timezone", { header: "Time zone", sortFn: "alphanumeric" }),
  helper.accessor("createdAt", { header: "Created", sortFn: "basic", enableGlobalFilter: false }),
  helper.accessor("events", { header: "Events in 30 days", sortFn: "basic", enableGlobalFilter: false }),
]);

/** The projects, sorted and found, of which only those in sight are drawn. */
export function ProjectTable({ projects, search, onOpen }: ProjectTableProps) {
  const table = useTable({
    features,
    columns,
    data: projects,
    initialState: { sorting: [{ id: "name", desc: false }] },
    state: { globalFilter: search },
    globalFilterFn: "includesString",
    enableSortingRemoval: false,
  });
  const [sorted] = table.state.sorting;
  const sorting = {
    column: sorted?.id ?? "name",
    descending: sorted?.desc ?? false,
    sortBy: (column: string) =>
      table.setSorting([{ id: column, desc: sorted?.id === column && !sorted.desc }]),
  };
  const { rows } = table.getRowModel();
  if (rows.length === 0)
    return (
      <Text c="dimmed" py="lg" ta="center">
        No project is like this. Search for another name, or choose another team.
      </Text>
    );
  return (
    <LongTable
      label="Projects"
      columns={4}
      minWidth={640}
      rowHeight={46}
      count={rows.length}
      head={table.getFlatHeaders().map(({ column: { id, columnDef } }) => (
        <SortHead key={id} label={String(columnDef.header)} column={id} sorting={sorting} />
      ))}
      renderRow={(index, row) => {
        const project = rows[index]?.original;
        if (project === undefined) return null;
        return (
          <Table.Tr key={project.id} {...row}>
            <Table.Td>
              <NameButton onClick={() => onOpen(project.id)}>{project.name}</NameButton>
            </Table.Td>
            <Table.Td data-label="Time zone">{project.timezone}</Table.Td>
            <Table.Td data-label="Created">{dayWords(project.createdAt)}</Table.Td>
            <Table.Td data-label="Events in 30 days">{numberWords(project.events)}</Table.Td>
          </Table.Tr>
        );
      }}
    />
  );
}
