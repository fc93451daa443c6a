import { Button, Card, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";

/** Deletes one's own account, and with it every membership. */
export function DeleteAccount() {
  const { person } = useSession();
  const [asking, dialog] = useDisclosure(false);
  return (
    <Card withBorder padding="lg">
      <Stack gap="md" align="flex-start">
        <Title order={2} size="h4">
          Delete your account
        </Title>
        <Text size="sm" c="dimmed">
          You leave all your organizations at once, and cannot sign in any more. What you made stays in its
          projects.
        </Text>
        <Button color="red" variant="outline" onClick={dialog.open}>
          Delete account
        </Button>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title="Delete your account?"
        confirm="Delete account"
        typed={person.email}
        grave="account.delete"
        write={async ({ deleteAccount }, _typed, password) => {
          await deleteAccount(password);
          // the account is gone: the console starts over, even if this dialog is closed already
          globalThis.location.assign("/");
        }}
        wayOut={{
          last_owner:
            "You are the only owner of an organization. Make another member owner first, or delete that organization.",
        }}
      >
        <Text>Your roles, teams and projects end in every organization. This cannot be undone.</Text>
      </ConfirmDialog>
    </Card>
  );
}
