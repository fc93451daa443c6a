import { Stack, Text } from "@mantine/core";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { DialogActions } from "../../../ui/dialogs/DialogActions.tsx";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { invitationCall } from "./invitationActions.ts";
import type { InvitationItem } from "./useInvitations.ts";

interface NewLinkProps {
  readonly invitation: InvitationItem;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says that the mailed link stops working, then makes a new one and copies it. */
export function NewLink({ invitation, opened, onClose }: NewLinkProps) {
  const { email } = invitation;
  const making = useWrite(({ client, organization }) =>
    invitationCall(client, organization.id, invitation, "link").then(unwrap),
  );
  const close = () => {
    making.reset();
    onClose();
  };
  const token = making.data?.token;
  return (
    <Dialog title={`Link for ${email}`} opened={opened} onClose={close}>
      {token === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!making.isPending) making.mutate();
          }}
        >
          <Stack gap="md">
            <Text size="sm">
              The link that was mailed to {email} stops working. The new one is copied, for you to send.
            </Text>
            <WriteError error={making.error} />
            <DialogActions label="Make a new link" isPending={making.isPending} onCancel={close} />
          </Stack>
        </form>
      ) : (
        // the part after the # stays in the browser: no server and no log sees it
        <CopyLink email={email} link={`${globalThis.location.origin}/invitation#${token}`} />
      )}
    </Dialog>
  );
}
