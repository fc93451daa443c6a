import { Table, VisuallyHidden } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { useState } from "react";
import { MoreRow } from "../../../ui/tables/MoreRow.tsx";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { LongTable } from "../../../ui/tables/LongTable.tsx";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { useGrantRole } from "./useGrantRole.ts";
import { PersonRoleDialog } from "./PersonRoleDialog.tsx";
import { PersonRow } from "./PersonRow.tsx";
import type { PersonInProject } from "./PersonInProject.ts";
import { useTeamNames } from "./useTeamNames.ts";

interface PeopleTableProps {
  readonly project: ProjectPlace;
  readonly people: readonly PersonInProject[];
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly onMore: () => void;
  readonly selected: ReadonlyMap<string, PersonInProject>;
  readonly onSelect: (selected: ReadonlyMap<string, PersonInProject>) => void;
}

/** The people of a project with their roles. Only the visible rows are rendered. */
export function PeopleTable({ project, people, hasMore, fetching, onMore, ...props }: PeopleTableProps) {
  const teams = useTeamNames();
  const roles = useRolesToGive()(project.id);
  const [asked, ask] = useState<{ readonly person: PersonInProject; readonly role: ProjectRole }>();
  const giveBack = useGrantRole(project.id);
  return (
    <>
      <WriteError error={giveBack.error} />
      <LongTable
        label="People of the project"
        columns={5}
        minWidth={820}
        rowHeight={56}
        count={people.length + (hasMore ? 1 : 0)}
        head={
          <>
            <Table.Th scope="col" w={44}>
              <VisuallyHidden>Select</VisuallyHidden>
            </Table.Th>
            <Table.Th scope="col">Name</Table.Th>
            <Table.Th scope="col">Email</Table.Th>
            <Table.Th scope="col" w={170}>
              Role
            </Table.Th>
            <Table.Th scope="col">Granted by</Table.Th>
          </>
        }
        renderRow={(index, row) => {
          const person = people[index];
          if (person === undefined)
            return <MoreRow key="more" columns={5} fetching={fetching} onSeen={onMore} row={row} />;
          const { userId } = person;
          return (
            <PersonRow
              key={userId}
              project={project.id}
              person={person}
              row={row}
              teams={teams}
              roles={roles}
              selected={props.selected.has(userId)}
              onSelect={(on) => {
                const next = new Map(props.selected);
                if (on) next.set(userId, person);
                else next.delete(userId);
                props.onSelect(next);
              }}
              onRole={(role) => ask({ person, role })}
            />
          );
        }}
      />
      {asked === undefined ? null : (
        <PersonRoleDialog
          {...asked}
          project={project}
          roles={roles}
          onUndo={giveBack.mutate}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  );
}
