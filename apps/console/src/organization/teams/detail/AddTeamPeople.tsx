import { useState } from "react";
import { useWrite } from "../../../session/api/useWrite.ts";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { AccessNote } from "../../../ui/forms/AccessNote.tsx";
import { PeopleSelect } from "../../../ui/forms/PeopleSelect.tsx";
import type { PersonOption } from "../../../ui/forms/useFoundMembers.ts";
import { useOnlyOthers } from "../../../ui/forms/useOnlyOthers.ts";
import { writeEach } from "../../../ui/forms/writeEach.ts";
import type { TeamDetails } from "../Team.ts";

/** Puts members of the organization into a team. */
export function AddTeamPeople({ team }: { readonly team: TeamDetails }) {
  return (
    <DialogButton
      permission="team.user.add"
      renderDialog={(close) => <AddDialog team={team} onClose={close} />}
    >
      Add people
    </DialogButton>
  );
}

interface AddDialogProps {
  readonly team: TeamDetails;
  readonly onClose: () => void;
}

function AddDialog({ team, onClose }: AddDialogProps) {
  const [people, setPeople] = useState<readonly PersonOption[]>([]);
  const others = useOnlyOthers();
  // a team that gives no role adds nothing to what anyone may do
  const { without, hint } = team.projects.length > 0 ? others : { without: undefined, hint: "" };
  const add = useWrite(
    ({ client, organization }) =>
      writeEach(people, ({ value }) =>
        client.teams.addUser({ organization: organization.id, team: team.id, user: value }),
      ),
    (count) =>
      count === 1 ? `One person is added to ${team.name}.` : `${count} people are added to ${team.name}.`,
  );
  return (
    <FormDialog
      title={`Add people to ${team.name}`}
      onClose={onClose}
      action="Add"
      ready={people.length > 0}
      writing={add}
      onSubmit={() => add.mutate(undefined, { onSuccess: onClose })}
    >
      <PeopleSelect
        label="People"
        description={`${team.projects.length === 0 ? "The team gives no role in a project yet." : "They get the roles that the team gives in projects."}${hint}`}
        {...(without && { without })}
        chosen={people}
        onChange={setPeople}
      />
      <AccessNote
        kind="gain"
        heading="Each of them gains"
        changed={{
          permissions: [],
          projects: team.projects.map(({ id, role }) => ({ projectId: id, to: role })),
        }}
        projectName={(id) => team.projects.find((project) => project.id === id)?.name ?? id}
      />
    </FormDialog>
  );
}
