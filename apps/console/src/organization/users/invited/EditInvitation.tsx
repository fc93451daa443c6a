import { Stack } from "@mantine/core";
import type { InvitationTargets, OrganizationState } from "@rolecall/organization/rules";
import { useState } from "react";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { InvitingContext, useInvitingFor } from "../known/Inviting.ts";
import { useInvitingState } from "../known/useInvitingState.ts";
import { OfferGain } from "../offer/OfferGain.tsx";
import { ProjectFields } from "../offer/ProjectFields.tsx";
import { RoleField } from "../offer/RoleField.tsx";
import { TeamFields } from "../offer/TeamFields.tsx";
import { NewerInvitation } from "./NewerInvitation.tsx";
import type { InvitationItem } from "./useInvitations.ts";

interface EditInvitationProps {
  readonly invitation: InvitationItem;
  readonly onClose: () => void;
}

/**
 * Changes what an invitation offers, with the roles and places that the person may give. It stays with the version that
 * it was opened with, so that no one's change is overwritten unseen. The link stays, and no mail goes out.
 */
export function EditInvitation({ invitation: opened, onClose }: EditInvitationProps) {
  const [invitation, setInvitation] = useState(opened);
  const inviting = useInvitingState();
  const title = `Edit the invitation of ${invitation.email}`;
  if (inviting.data === undefined)
    return (
      <Dialog title={title} onClose={onClose}>
        <Loaded query={inviting}>{() => null}</Loaded>
      </Dialog>
    );
  return (
    <EditForm
      // the fields begin again with a newer one
      key={invitation.version}
      title={title}
      state={inviting.data}
      invitation={invitation}
      onClose={onClose}
      onNewer={(newer) => (newer === undefined ? onClose() : setInvitation(newer))}
    />
  );
}

interface EditFormProps extends EditInvitationProps {
  readonly title: string;
  readonly state: OrganizationState;
  readonly onNewer: (newer: InvitationItem | undefined) => void;
}

function EditForm({ title, state, invitation, onClose, onNewer }: EditFormProps) {
  const { id, email, projects, teamIds, version } = invitation;
  const [role, setRole] = useState(invitation.role);
  const [places, setPlaces] = useState<InvitationTargets>({ projects, teamIds });
  const offering = useInvitingFor(state);
  const [key] = useState(() => crypto.randomUUID());
  const edit = useWrite(
    ({ client, organization }) =>
      client.invitations
        .edit(
          {
            organization: organization.id,
            invitation: id,
            role,
            projects: [...places.projects],
            teamIds: [...places.teamIds],
          },
          { idempotencyKey: key, ifMatch: version },
        )
        .then(unwrap),
    `${email} is offered something else now. No mail was sent.`,
  );
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      action="Save"
      writing={edit}
      onSubmit={() => edit.mutate(undefined, { onSuccess: onClose })}
    >
      <InvitingContext value={offering}>
        <Stack>
          <RoleField label="Organization role" value={role} onChange={setRole} />
          <ProjectFields value={places} onChange={setPlaces} />
          <TeamFields value={places} onChange={setPlaces} />
          <OfferGain roles={[role]} places={places} />
        </Stack>
      </InvitingContext>
      {edit.error?.code === "precondition_failed" ? (
        <NewerInvitation invitation={invitation} onLoaded={onNewer} />
      ) : null}
    </FormDialog>
  );
}
