import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { EditInvitationDialog } from "../../../lifecycle/invited/EditInvitationDialog.tsx";
import { AuthorityBook } from "../known/AuthorityBook.tsx";
import { useInvitingState } from "../known/useInvitingState.ts";
import { NewerInvitation } from "./NewerInvitation.tsx";
import type { InvitationItem } from "./useInvitations.ts";

interface EditInvitationProps {
  readonly invitation: InvitationItem;
  readonly onClose: () => void;
}

/**
 * Changes what an invitation offers, with the roles and places that the person may give. It stays with the version that
 * it was opened with, so that no one's change is overwritten unseen.
 */
export function EditInvitation({ invitation: opened, onClose }: EditInvitationProps) {
  const [invitation, setInvitation] = useState(opened);
  const { data: state } = useInvitingState();
  if (state === undefined) return null;
  return (
    <AuthorityBook state={state} version={invitation.version}>
      <EditInvitationDialog
        // the fields begin again with a newer one
        key={invitation.version}
        invitation={{ ...invitation, tokenHash: "" }}
        opened
        onClose={onClose}
        whenStale={
          <NewerInvitation
            invitation={invitation}
            onLoaded={(newer) => (newer === undefined ? onClose() : setInvitation(newer))}
          />
        }
        onDone={() =>
          notifications.show({
            color: "teal",
            message: `${invitation.email} is offered something else now. No mail was sent.`,
          })
        }
      />
    </AuthorityBook>
  );
}
