import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { isInReach } from "../../../ui/forms/isInReach.ts";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { GrantSources } from "./GrantSources.tsx";
import { ownGrant, type PersonInProject } from "./PersonInProject.ts";
import { PersonRoleDialog } from "./PersonRoleDialog.tsx";
import { useGrantRole } from "./useGrantRole.ts";
import { useTeamNames } from "./useTeamNames.ts";

interface PeopleTableProps {
  readonly project: ProjectPlace;
  readonly people: ListPages & { readonly items: readonly PersonInProject[] };
  /** The roles that you may give here. */
  readonly roles: readonly ProjectRole[];
  readonly selected: ReadonlyMap<string, PersonInProject>;
  readonly onSelect: (selected: ReadonlyMap<string, PersonInProject>) => void;
}

/** The people of a project. What was given to someone alone can be changed here; the rest says where it comes from. */
export function PeopleTable({ project, people, roles, selected, onSelect }: PeopleTableProps) {
  const teams = useTeamNames();
  const [pending, setPending] = useState<{ readonly person: PersonInProject; readonly role: ProjectRole }>();
  const giveBack = useGrantRole(project.id);
  const isOwnInReach = (person: PersonInProject) => {
    const own = ownGrant(person);
    return own !== undefined && isInReach(own, roles);
  };
  return (
    <>
      <WriteError error={giveBack.error} />
      <ListTable
        label="People of the project"
        minWidth={820}
        rowHeight={56}
        items={people.items}
        idOf={({ userId }) => userId}
        pages={people}
        selection={{
          selected,
          onSelect,
          getName: ({ name, email }) => name ?? email,
          canSelect: isOwnInReach,
        }}
        columns={[
          {
            label: "Name",
            namesRow: true,
            attributes: { fw: 500 },
            renderCell: ({ name, email }) => name ?? email,
          },
          { label: "Email", renderCell: ({ email }) => email },
          {
            label: "Role",
            width: 170,
            renderCell: (person) => (
              <RoleInProject
                project={project.id}
                person={person}
                // only what you could give can be changed
                roles={isOwnInReach(person) ? roles : []}
                onChoose={(role) => setPending({ person, role })}
              />
            ),
          },
          {
            label: "Granted by",
            renderCell: ({ sources }) => <GrantSources sources={sources} teams={teams} />,
          },
        ]}
      />
      {pending === undefined ? null : (
        <PersonRoleDialog
          {...pending}
          project={project}
          roles={roles}
          onUndo={giveBack.mutate}
          onClose={() => setPending(undefined)}
        />
      )}
    </>
  );
}

interface RoleInProjectProps {
  readonly project: string;
  readonly person: PersonInProject;
  readonly roles: readonly ProjectRole[];
  readonly onChoose: (role: ProjectRole) => void;
}

function RoleInProject({ project, person, roles, onChoose }: RoleInProjectProps) {
  const mayChange = usePermission("project.user.role.change", { project }).status === "allowed";
  const own = ownGrant(person);
  const { role, name, email } = person;
  if (!mayChange || own === undefined || roles.length === 0)
    return <Text size="sm">{roleLabel("project", role)}</Text>;
  return (
    <>
      <RoleSelect
        aria-label={`Role of ${name ?? email}`}
        size="xs"
        value={own}
        roles={roles}
        onChoose={onChoose}
        data-task="project.user.role.change"
      />
      {own === role ? null : (
        <Text size="sm" c="dimmed" mt={4}>
          In effect: {roleLabel("project", role)}
        </Text>
      )}
    </>
  );
}
