import { IconUserPlus } from "@tabler/icons-react";
import type { ProjectRole } from "@rolecall/organization";
import { useState } from "react";
import { useWrite } from "../../../session/api/useWrite.ts";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { PeopleSelect } from "../../../ui/forms/PeopleSelect.tsx";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { ProjectRoleGain } from "../../../ui/forms/ProjectRoleGain.tsx";
import type { PersonOption } from "../../../ui/forms/useFoundMembers.ts";
import { useOnlyOthers } from "../../../ui/forms/useOnlyOthers.ts";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { writeEach } from "../../../ui/forms/writeEach.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";

/** Gives members of the organization a role in a project. */
export function AddPeople({ project }: { readonly project: ProjectPlace }) {
  return (
    <DialogButton
      permission="user.grantIndividual"
      project={project.id}
      variant="filled"
      leftSection={<IconUserPlus size={18} aria-hidden />}
      renderDialog={(close) => <AddDialog project={project} onClose={close} />}
    >
      Add members
    </DialogButton>
  );
}

interface AddDialogProps {
  readonly project: ProjectPlace;
  readonly onClose: () => void;
}

function AddDialog({ project: { id, name }, onClose }: AddDialogProps) {
  const roles = useRolesToGive()(id);
  const [people, setPeople] = useState<readonly PersonOption[]>([]);
  const [role, setRole] = useState<ProjectRole>(roles.at(-1) ?? "admin");
  const { without, hint } = useOnlyOthers();
  const add = useWrite(
    ({ client, organization }) =>
      writeEach(people, ({ value }) =>
        client.grants.set({ organization: organization.id, project: id, user: value, role }),
      ),
    (count) => (count === 1 ? `One person is added to ${name}.` : `${count} people are added to ${name}.`),
  );
  return (
    <FormDialog
      title={`Add members to ${name}`}
      onClose={onClose}
      action="Add"
      ready={people.length > 0}
      writing={add}
      onSubmit={() => add.mutate(undefined, { onSuccess: onClose })}
    >
      <PeopleSelect
        label="People"
        project={id}
        description={`People who already have a role of their own here get the chosen one instead.${hint}`}
        without={without}
        chosen={people}
        onChange={setPeople}
      />
      <RoleSelect label="Role in the project" value={role} roles={roles} onChoose={setRole} />
      <ProjectRoleGain who={`People with no role in ${name} gain`} role={role} />
    </FormDialog>
  );
}
