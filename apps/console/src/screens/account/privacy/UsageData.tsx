import { Badge, Button, Card, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { Answers } from "../../../../contract/Answers.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { WriteError } from "../../../api/WriteError.tsx";
import { Task } from "../../../tasks/Task.tsx";
import { AskFirst } from "../parts/AskFirst.tsx";
import { dayWords } from "../parts/dayWords.ts";
import { SortHead } from "../parts/SortHead.tsx";
import { useSorted } from "../parts/useSorted.ts";
import { WideTable } from "../../../forms/WideTable.tsx";

type UsageRequests = Answers["account.read"]["usageRequests"];

/** The data on a person's own use: a copy of it, or its end. */
export function UsageData({ requests }: { readonly requests: UsageRequests }) {
  const [asking, dialog] = useDisclosure(false);
  const request = useWrite(
    ({ api, organization }) => api("account.requestUsageData", { organization: organization.id }),
    "Your request for the data on your use is submitted.",
  );
  const remove = useWrite(
    ({ api, organization }) => api("account.deleteUsageData", { organization: organization.id }),
    "The deletion of the data on your use is requested.",
  );
  return (
    <Card withBorder padding="lg">
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
            <Button data-task="account.usageData.delete" variant="outline" color="red" onClick={dialog.open}>
              Delete usage data
            </Button>
          </Task>
        </Group>
        <WriteError error={request.error} />
        <RequestTable requests={requests} />
      </Stack>
      <AskFirst
        opened={asking}
        onClose={dialog.close}
        title="Delete the data on your use?"
        confirm="Delete usage data"
        write={remove}
        onConfirm={() => remove.mutate(undefined, { onSuccess: dialog.close })}
      >
        <Text>
          Whatever was recorded of how you use the console is deleted, and what was personalized by it begins
          anew. This cannot be undone.
        </Text>
      </AskFirst>
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
  if (sorted.length === 0) return <Text c="dimmed">You have requested nothing yet.</Text>;
  return (
    <WideTable minWidth={360} aria-label="Your requests about usage data">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Request" column="kind" sorting={sorting} />
          <SortHead label="Date" column="requestedAt" sorting={sorting} />
          <SortHead label="State" column="state" sorting={sorting} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ id, kind, requestedAt, state }) => (
          <Table.Tr key={id}>
            <Table.Td>{kind === "export" ? "Copy of the data" : "Deletion"}</Table.Td>
            <Table.Td>{dayWords(requestedAt)}</Table.Td>
            <Table.Td>
              <Badge variant="light" color={state === "done" ? "teal" : "gray"}>
                {state === "done" ? "Done" : "Submitted"}
              </Badge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
