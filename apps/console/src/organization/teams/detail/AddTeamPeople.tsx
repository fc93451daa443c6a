import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useWrite } from "../../../session/api/useWrite.ts";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { PeopleSelect } from "../../../ui/forms/PeopleSelect.tsx";
import type { PersonOption } from "../../../ui/forms/useFoundMembers.ts";
import { useOnlyOthers } from "../../../ui/forms/useOnlyOthers.ts";
import { writeEach } from "../../../ui/forms/writeEach.ts";
import { Task } from "../../../ui/tasks/Task.tsx";
import type { TeamDetails } from "../Team.ts";

/** Puts members of the organization into a team. */
export function AddTeamPeople({ team }: { readonly team: TeamDetails }) {
  const [adding, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="team.user.add">
        <Button data-task="team.user.add" variant="default" onClick={dialog.open}>
          Add people
        </Button>
      </Task>
      {adding ? <AddDialog team={team} onClose={dialog.close} /> : null}
    </>
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
        description={`They get the roles that the team gives in projects.${hint}`}
        {...(without && { without })}
        chosen={people}
        onChange={setPeople}
      />
    </FormDialog>
  );
}
