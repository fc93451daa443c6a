import { Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { TaskButton } from "../../../ui/tasks/TaskButton.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { EditInvitation } from "./EditInvitation.tsx";
import { NewLink } from "./NewLink.tsx";
import { type InvitationAction, invitationActions, invitationCall } from "./invitationActions.ts";
import type { InvitationItem } from "./useInvitations.ts";

/** What can be done about an invitation in its state. */
export function InvitedActions({ invitation }: { readonly invitation: InvitationItem }) {
  const { email, state } = invitation;
  const [editing, edit] = useDisclosure(false);
  const [revoking, revoke] = useDisclosure(false);
  const [linking, newLink] = useDisclosure(false);
  const act = useWrite(
    ({ client, organization }, action: InvitationAction) =>
      invitationCall(client, organization.id, invitation, action).then(unwrap),
    (_, action) => `${email} ${invitationActions.details[action].done}`,
  );
  const begin = (action: InvitationAction) => {
    if (action === "edit") return edit.open();
    if (action === "revoke") return revoke.open();
    if (action === "link") return newLink.open();
    if (!act.isPending) act.mutate(action);
  };
  return (
    <Stack gap="xs" align="flex-end">
      <Group gap="xs" justify="flex-end">
        {invitationActions.in[state].map((action) => {
          const { label, permission } = invitationActions.details[action];
          return (
            <TaskButton
              key={action}
              permission={permission}
              showReason={false}
              size="compact-sm"
              aria-label={`${label}: ${email}`}
              loading={act.isPending && act.variables === action}
              onClick={() => begin(action)}
            >
              {label}
            </TaskButton>
          );
        })}
      </Group>
      <WriteError error={act.error} />
      {editing ? <EditInvitation invitation={invitation} onClose={edit.close} /> : null}
      <NewLink invitation={invitation} opened={linking} onClose={newLink.close} />
      <ConfirmDialog
        title={`Revoke the invitation of ${email}`}
        opened={revoking}
        onClose={revoke.close}
        confirm="Revoke"
        write={({ client, organization }) =>
          invitationCall(client, organization.id, invitation, "revoke").then(unwrap)
        }
        done={`${email} ${invitationActions.details.revoke.done}`}
      >
        <Text size="sm">The link in the mail ends at once. To let {email} in, invite them again.</Text>
      </ConfirmDialog>
    </Stack>
  );
}
