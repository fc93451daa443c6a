import { Stack } from "@mantine/core";
import type { InvitationRecord } from "@rolecall/organization/rules";
import { type ReactNode, useState } from "react";
import { ConfirmDialog } from "../dialogs/ConfirmDialog.tsx";
import { ProjectFields } from "../offer/ProjectFields.tsx";
import { RoleField } from "../offer/RoleField.tsx";
import { TeamFields } from "../offer/TeamFields.tsx";

interface EditInvitationDialogProps {
  readonly invitation: InvitationRecord;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** The way to the newer invitation, where someone else has changed it since. */
  readonly whenStale?: ReactNode;
}

/** Changes what an invitation offers. The link stays, and no mail goes out. */
export function EditInvitationDialog(props: EditInvitationDialogProps) {
  const { invitation, opened, onClose, onDone, whenStale } = props;
  const { id, email, projects, teamIds } = invitation;
  const [role, setRole] = useState(invitation.role);
  const [places, setPlaces] = useState({ projects, teamIds });
  const close = () => {
    onClose();
    // what was not saved is forgotten
    setRole(invitation.role);
    setPlaces({ projects, teamIds });
  };
  return (
    <ConfirmDialog
      title={`Edit the invitation of ${email}`}
      opened={opened}
      onClose={close}
      command={{ type: "invitation.edit", id, role, ...places }}
      confirm="Save"
      onDone={onDone}
      whenStale={whenStale}
    >
      <Stack>
        <RoleField label="Organization role" value={role} onChange={setRole} />
        <ProjectFields value={places} onChange={setPlaces} />
        <TeamFields value={places} onChange={setPlaces} />
      </Stack>
    </ConfirmDialog>
  );
}
