import { Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { RequestModal } from "../../organization/privacy/RequestModal.tsx";
import { requestsRefetch } from "../../organization/privacy/requestsRefetch.ts";
import { DataRequestTable } from "./DataRequestTable.tsx";
import { QuietDenials } from "../../ui/tasks/QuietDenials.tsx";

/** Requests for the data that a project holds on its users, and what became of one's own. */
export function EndUserData() {
  const [exporting, exportDialog] = useDisclosure(false);
  const [deleting, deletionDialog] = useDisclosure(false);
  const requests = useRead("dataRequests.mine", {}, requestsRefetch);
  return (
    <Card withBorder padding="lg">
      <QuietDenials>
        <Stack gap="md">
          <Title order={2} size="h4">
            Request end-user data
          </Title>
          <Text size="sm" c="dimmed">
            Someone who uses your product may ask for the data on them, or for its end. You pass that on here.
          </Text>
          <Group align="flex-start">
            <Task permission="privacy.userData.requestExport">
              <Button
                data-task="privacy.userData.requestExport"
                variant="default"
                onClick={exportDialog.open}
              >
                Request export
              </Button>
            </Task>
            <Task permission="privacy.userData.requestDeletion">
              <Button
                data-task="privacy.userData.requestDeletion"
                variant="default"
                onClick={deletionDialog.open}
              >
                Request deletion
              </Button>
            </Task>
          </Group>
          <Loaded query={requests}>{({ items }) => <DataRequestTable requests={items} />}</Loaded>
        </Stack>
        <RequestModal kind="export" opened={exporting} onClose={exportDialog.close} />
        <RequestModal kind="deletion" opened={deleting} onClose={deletionDialog.close} />
      </QuietDenials>
    </Card>
  );
}
