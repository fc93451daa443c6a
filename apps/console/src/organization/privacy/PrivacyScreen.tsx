import { Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useSession } from "../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { DataRequestLog } from "./DataRequestLog.tsx";
import { RequestModal } from "./RequestModal.tsx";

/** Requests for the data that a project holds on its users: filing them, approving them, and their outcome. */
export function PrivacyScreen() {
  const { organization } = useSession();
  const [exporting, exportDialog] = useDisclosure(false);
  const [deleting, deletionDialog] = useDisclosure(false);
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Data & Privacy">
        Requests for the data that a project holds on its users.
      </ScreenTitle>
      <Card withBorder padding="lg">
        <Stack gap="md">
          <Title order={2} size="h4">
            New request
          </Title>
          <Text size="sm" c="dimmed">
            Answer people who ask, under GDPR or CCPA, for what {organization.name} knows of them. A deletion
            waits until an owner or admin has approved it.
          </Text>
          <Group align="flex-start">
            <Task permission="privacy.userData.requestExport">
              <Button onClick={exportDialog.open} data-task="privacy.userData.requestExport">
                Request export
              </Button>
            </Task>
            <Task permission="privacy.userData.requestDeletion">
              <Button
                variant="default"
                onClick={deletionDialog.open}
                data-task="privacy.userData.requestDeletion"
              >
                Request deletion
              </Button>
            </Task>
          </Group>
        </Stack>
      </Card>
      <DataRequestLog />
      <RequestModal kind="export" opened={exporting} onClose={exportDialog.close} />
      <RequestModal kind="deletion" opened={deleting} onClose={deletionDialog.close} />
    </Stack>
  );
}
