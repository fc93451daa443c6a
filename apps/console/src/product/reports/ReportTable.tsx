import { Badge, Group, Table, VisuallyHidden } from "@mantine/core";
import type { SavedReport } from "../../../contract/Answers.ts";
import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { dayWords } from "../../ui/words/dayWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { ReportActions } from "./ReportActions.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";

interface ReportTableProps {
  readonly kind: ReportKind;
  readonly reports: readonly SavedReport[];
  readonly onOpen: (id: string) => void;
}

/** Saved reports, to be opened, shared and deleted. */
export function ReportTable({ kind, reports, onOpen }: ReportTableProps) {
  const { sorted, sorting } = useSorted(
    reports,
    "changedAt",
    (row, column) => {
      if (column === "changedAt") return row.changedAt;
      if (column === "owner") return row.ownerName;
      return column === "visibility" ? row.visibility : row.name;
    },
    true,
  );
  return (
    <WideTable minWidth={680} aria-label={reportKinds[kind].label} verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Name" column="name" sorting={sorting} />
          <SortHead label="Owner" column="owner" sorting={sorting} />
          <SortHead label="Changed" column="changedAt" sorting={sorting} />
          <SortHead label="Seen by" column="visibility" sorting={sorting} />
          <Table.Th scope="col">
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((report) => (
          <Table.Tr key={report.id}>
            <Table.Td>
              <NameButton onClick={() => onOpen(report.id)}>{report.name}</NameButton>
            </Table.Td>
            <Table.Td data-label="Owner">{report.isMine ? "You" : report.ownerName}</Table.Td>
            <Table.Td data-label="Changed">{dayWords(report.changedAt)}</Table.Td>
            <Table.Td>
              <Badge variant="light" color={report.visibility === "project" ? "teal" : "gray"}>
                {report.visibility === "project" ? "The project" : "Only you"}
              </Badge>
            </Table.Td>
            <Table.Td>
              <Group gap="xs" justify="flex-end" wrap="nowrap" align="flex-start">
                <ReportActions kind={kind} report={report} />
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
