import { Table, VisuallyHidden } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { MoreRow } from "../../../../tables/MoreRow.tsx";
import { useRolesToGive } from "../../../../forms/useRolesToGive.ts";
import { WriteError } from "../../../../api/WriteError.tsx";
import { LongTable } from "../../../../tables/LongTable.tsx";
import { useGrantRole } from "./useGrantRole.ts";
import { PersonRow } from "./PersonRow.tsx";
import type { PersonInProject } from "./PersonInProject.ts";
import { useTeamNames } from "./useTeamNames.ts";

interface PeopleTableProps {
  readonly project: string;
  readonly people: readonly PersonInProject[];
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly onMore: () => void;
  readonly selected: ReadonlyMap<string, PersonInProject>;
  readonly onSelect: (selected: ReadonlyMap<string, PersonInProject>) => void;
}

/** The people of a project with their roles, of whom only those in sight are drawn. */
export function PeopleTable({ project, people, hasMore, fetching, onMore, ...props }: PeopleTableProps) {
  const teams = useTeamNames();
  const roles = useRolesToGive()(project);
  const grant = useGrantRole(project);
  const changing = (userId: string): ProjectRole | undefined =>
    grant.isPending && grant.variables.userId === userId ? grant.variables.role : undefined;
  return (
    <>
      <WriteError error={grant.error} />
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
              project={project}
              person={person}
              row={row}
              teams={teams}
              roles={roles}
              changing={changing(userId)}
              selected={props.selected.has(userId)}
              onSelect={(on) => {
                const next = new Map(props.selected);
                if (on) next.set(userId, person);
                else next.delete(userId);
                props.onSelect(next);
              }}
              onRole={(role) => {
                if (!grant.isPending) grant.mutate({ userId, name: person.name ?? person.email, role });
              }}
            />
          );
        }}
      />
    </>
  );
}
