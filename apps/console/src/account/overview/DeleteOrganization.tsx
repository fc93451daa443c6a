import { Alert, Group, Text } from "@mantine/core";
import { useAuthority, unwrap } from "../../session/api/useAuthority.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { timeWords } from "../../ui/words/timeWords.ts";

/** Asks for the deletion of the organization that is open, or calls it off while there is time. */
export function DeleteOrganization() {
  const { organization } = useSession();
  return (
    <SettingCard title={`Delete ${organization.name}`}>
      {organization.state === "active" ? <RequestDeletion /> : <DeletionRequested />}
    </SettingCard>
  );
}

function RequestDeletion() {
  const { organization } = useSession();
  return (
    <>
      <Text size="sm" c="dimmed">
        For 60 days it can still be read, but not changed, and any owner or admin can call the deletion off.
        Then all of it is gone: members, projects and their data.
      </Text>
      <Group>
        <DialogButton
          permission="org.delete"
          color="red"
          variant="outline"
          renderDialog={(close) => (
            <ConfirmDialog
              onClose={close}
              title={`Delete ${organization.name}?`}
              confirm="Request deletion"
              typed={organization.name}
              grave="organization.delete"
              write={({ client }, nameTyped) =>
                client.organizations
                  .requestDeletion({ organization: organization.id, nameTyped })
                  .then(unwrap)
              }
              done={`${organization.name} will be deleted in 60 days.`}
            >
              <Text>
                After 60 days of grace all its members, teams, projects and data are deleted for good. Every
                owner is told now.
              </Text>
            </ConfirmDialog>
          )}
        >
          Delete organization
        </DialogButton>
      </Group>
    </>
  );
}

function DeletionRequested() {
  const { data } = useAuthority(["organization"], (client, organization) =>
    client.organizations.read({ organization }),
  );
  const cancel = useWrite(
    ({ client, organization }) =>
      client.organizations.cancelDeletion({ organization: organization.id }).then(unwrap),
    "The deletion is called off.",
  );
  return (
    <>
      <Alert color="red" title="Its deletion has been requested" w="100%">
        {data?.purgeAt === undefined
          ? "It can be read, but not changed, for 60 days. Then it is deleted."
          : `It can be read, but not changed, until ${timeWords(data.purgeAt)}. Then it is deleted.`}
      </Alert>
      <WriteError error={cancel.error} />
      <Group>
        <TaskButton
          permission="org.deletion.cancel"
          loading={cancel.isPending}
          onClick={() => cancel.mutate()}
        >
          Call the deletion off
        </TaskButton>
      </Group>
    </>
  );
}
