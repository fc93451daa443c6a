import { Group, Text } from "@mantine/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";

/** Deletes one's own account, and with it every membership. */
export function DeleteAccount() {
  const { person } = useSession();
  return (
    <SettingCard
      title="Delete your account"
      description="You leave all your organizations at once, and cannot sign in any more. What you made stays in its projects."
    >
      <Group>
        <DialogButton
          color="red"
          variant="outline"
          renderDialog={(close) => (
            <ConfirmDialog
              onClose={close}
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
          )}
        >
          Delete account
        </DialogButton>
      </Group>
    </SettingCard>
  );
}
