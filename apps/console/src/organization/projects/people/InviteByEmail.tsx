import { TagsInput, Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { IconMail } from "@tabler/icons-react";
import { useState } from "react";
import { bodies } from "../../../../contract/bodies.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { ProjectRoleGain } from "../../../ui/forms/ProjectRoleGain.tsx";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { writeEach } from "../../../ui/forms/writeEach.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";

/** Invites people who are not yet in the organization to a project, in a role. */
export function InviteByEmail({ project }: { readonly project: ProjectPlace }) {
  return (
    <DialogButton
      permission="project.users.invite"
      project={project.id}
      leftSection={<IconMail size={18} aria-hidden />}
      renderDialog={(close) => <InviteDialog project={project} onClose={close} />}
    >
      Invite by email
    </DialogButton>
  );
}

interface InviteDialogProps {
  readonly project: ProjectPlace;
  readonly onClose: () => void;
}

const address = bodies["billing.addEmail"].shape.email;

function InviteDialog({ project: { id, name }, onClose }: InviteDialogProps) {
  const roles = useRolesToGive()(id);
  const [emails, setEmails] = useState<readonly string[]>([]);
  const [role, setRole] = useState<ProjectRole>(roles.at(-1) ?? "admin");
  const wrong = emails.filter((email) => !address.safeParse(email).success);
  const invite = useWrite(
    ({ client, organization }) =>
      writeEach(emails, (email) =>
        client.invitations.create({
          organization: organization.id,
          via: "projects",
          email,
          role: "member",
          projects: [{ projectId: id, role }],
        }),
      ),
    (count) => (count === 1 ? "The invitation is sent." : `${count} invitations are sent.`),
  );
  return (
    <FormDialog
      title={`Invite people to ${name}`}
      onClose={onClose}
      action="Send invitations"
      ready={emails.length > 0 && wrong.length === 0}
      writing={invite}
      onSubmit={() => invite.mutate(undefined, { onSuccess: onClose })}
    >
      <TagsInput
        label="Addresses"
        description="Press Enter or a comma after each address."
        placeholder="name@example.com"
        splitChars={[",", ";", " "]}
        acceptValueOnBlur
        value={[...emails]}
        onChange={setEmails}
        error={wrong.length === 0 ? undefined : `Not an email address: ${wrong.join(", ")}`}
      />
      <RoleSelect label="Role in the project" value={role} roles={roles} onChoose={setRole} />
      <Text size="sm" c="dimmed">
        They join the organization as members, with this role in {name}.
      </Text>
      <ProjectRoleGain who={`In ${name}, they gain`} role={role} />
    </FormDialog>
  );
}
