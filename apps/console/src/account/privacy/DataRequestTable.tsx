import { Badge, Button, Table, Text, VisuallyHidden } from "@mantine/core";
import type { DataRequest } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { FileDownload } from "../../organization/privacy/FileDownload.tsx";
import { isOpen, requestKinds, requestStates } from "../../organization/privacy/requestStates.ts";
import { dayWords } from "../../ui/words/dayWords.ts";
import { numberWords } from "../../ui/words/numberWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** A person's own requests about end-user data. They can be cancelled until they have started; exports give a file. */
export function DataRequestTable({ requests }: { readonly requests: readonly DataRequest[] }) {
  const { projects } = useSession();
  const projectName = (id: string) =>
    projects.find((project) => project.id === id)?.name ?? "Another project";
  const { sorted, sorting } = useSorted(
    requests,
    "requestedAt",
    (row, column) => {
      if (column === "requestedAt") return row.requestedAt;
      if (column === "users") return row.distinctIds.length;
      if (column === "project") return projectName(row.project);
      return column === "state" ? requestStates[row.state].label : `${row.kind} ${row.compliance}`;
    },
    true,
  );
  const cancel = useWrite(
    ({ api, organization }, request: string) =>
      api("dataRequests.cancel", { organization: organization.id, request }),
    "The request is cancelled.",
  );
  if (sorted.length === 0) return <Text c="dimmed">You have made no request yet.</Text>;
  return (
    <>
      <WriteError error={cancel.error} />
      <WideTable minWidth={680} aria-label="Your requests about end-user data">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Task</Table.Th>
            <SortHead label="Request" column="kind" sorting={sorting} />
            <SortHead label="Project" column="project" sorting={sorting} />
            <SortHead label="Users" column="users" sorting={sorting} />
            <SortHead label="Date" column="requestedAt" sorting={sorting} />
            <SortHead label="State" column="state" sorting={sorting} />
            <Table.Th scope="col">
              <VisuallyHidden>Actions</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td ff="monospace">{row.id}</Table.Td>
              <Table.Td>
                {requestKinds[row.kind]} ({row.compliance})
              </Table.Td>
              <Table.Td data-label="Project">{projectName(row.project)}</Table.Td>
              <Table.Td data-label="Users">{numberWords(row.distinctIds.length)}</Table.Td>
              <Table.Td data-label="Date">{dayWords(row.requestedAt)}</Table.Td>
              <Table.Td>
                <Badge variant="light" color={requestStates[row.state].color}>
                  {requestStates[row.state].label}
                </Badge>
              </Table.Td>
              <Table.Td ta="right">
                {row.file !== undefined && (
                  <FileDownload
                    endpoint="dataRequests.download"
                    request={row.id}
                    file={row.file}
                    label={`export ${row.id}`}
                  />
                )}
                {isOpen(row) && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Cancel request ${row.id}`}
                    loading={cancel.isPending && cancel.variables === row.id}
                    onClick={() => cancel.mutate(row.id)}
                  >
                    Cancel
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </>
  );
}
