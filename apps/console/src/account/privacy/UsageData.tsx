import { Badge, Button, Card, Group, Stack, Table, Text, Title, VisuallyHidden } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Answers } from "../../../contract/Answers.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { FileDownload } from "../../organization/privacy/FileDownload.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { dayWords } from "../../ui/words/dayWords.ts";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { WideTable } from "../../ui/tables/WideTable.tsx";
import { QuietDenials } from "../../ui/tasks/QuietDenials.tsx";

type UsageRequests = Answers["account.read"]["usageRequests"];

/** The data on a person's own use: a copy of it, or its end. */
export function UsageData({ requests }: { readonly requests: UsageRequests }) {
  const [asking, dialog] = useDisclosure(false);
  const request = useWrite(
    ({ api, organization }) => api("account.requestUsageData", { organization: organization.id }),
    "Your request for the data on your use is submitted.",
  );
  return (
    <Card withBorder padding="lg">
      <QuietDenials>
        <Stack gap="md">
          <Title order={2} size="h4">
            Data on your use
          </Title>
          <Group align="flex-start">
            <Task permission="account.usageData.request">
              <Button
                data-task="account.usageData.request"
                variant="default"
                loading={request.isPending}
                onClick={() => request.mutate()}
              >
                Request usage data
              </Button>
            </Task>
            <Task permission="account.usageData.delete">
              <Button
                data-task="account.usageData.delete"
                variant="outline"
                color="red"
                onClick={dialog.open}
              >
                Delete usage data
              </Button>
            </Task>
          </Group>
          <WriteError error={request.error} />
          <RequestTable requests={requests} />
        </Stack>
        <ConfirmDialog
          opened={asking}
          onClose={dialog.close}
          title="Delete the data on your use?"
          confirm="Delete usage data"
          write={({ api, organization }) => api("account.deleteUsageData", { organization: organization.id })}
          done="The deletion of the data on your use is requested."
        >
          <Text>
            Everything recorded about how you use the console is deleted, and personalization starts over.
            This cannot be undone.
          </Text>
        </ConfirmDialog>
      </QuietDenials>
    </Card>
  );
}

function RequestTable({ requests }: { readonly requests: UsageRequests }) {
  const { sorted, sorting } = useSorted(
    requests,
    "requestedAt",
    (row, column) => (column === "requestedAt" ? row.requestedAt : column === "kind" ? row.kind : row.state),
    true,
  );
  if (sorted.length === 0)
    return (
      <Text size="sm" c="dimmed">
        You have requested nothing yet.
      </Text>
    );
  return (
    <WideTable minWidth={480} aria-label="Your requests about usage data">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Request" column="kind" sorting={sorting} />
          <SortHead label="Date" column="requestedAt" sorting={sorting} />
          <SortHead label="State" column="state" sorting={sorting} />
          <Table.Th scope="col">
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ id, kind, requestedAt, state, file }) => (
          <Table.Tr key={id}>
            <Table.Td>{kind === "export" ? "Copy of the data" : "Deletion"}</Table.Td>
            <Table.Td>{dayWords(requestedAt)}</Table.Td>
            <Table.Td>
              <Badge variant="light" color={state === "done" ? "teal" : "gray"}>
                {state === "done" ? "Done" : "Submitted"}
              </Badge>
            </Table.Td>
            <Table.Td>
              {file !== undefined && (
                <FileDownload
                  endpoint="account.downloadUsageData"
                  request={id}
                  file={file}
                  label={`the data on your use of ${dayWords(requestedAt)}`}
                />
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
