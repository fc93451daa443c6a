import { Checkbox, Table, Text } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import type { ProjectRole } from "@rolecall/organization";
import { isInReach } from "../../../ui/forms/isInReach.ts";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { RowProps } from "../../../ui/tables/LongTable.tsx";
import { GrantSources } from "./GrantSources.tsx";
import { ownGrant, type PersonInProject } from "./PersonInProject.ts";

interface PersonRowProps {
  readonly project: string;
  readonly person: PersonInProject;
  readonly row: RowProps;
  readonly teams: ReadonlyMap<string, string>;
  /** The roles that the person who looks may give here. */
  readonly roles: readonly ProjectRole[];
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onRole: (role: ProjectRole) => void;
}

/** Someone in a project. What was given to them alone can be changed here; the rest says where it comes from. */
export function PersonRow({ project, person, row, teams, roles, ...acts }: PersonRowProps) {
  const mayChange = usePermission("project.user.role.change", { project }).status === "allowed";
  const { name, email, role, sources } = person;
  const called = name ?? email;
  const own = ownGrant(person);
  const inReach = own !== undefined && isInReach(own, roles);
  const changeable = inReach && mayChange;
  return (
    <Table.Tr {...row}>
      <Table.Td {...(inReach && { "data-narrow": true })}>
        {inReach ? (
          <Checkbox
            aria-label={`Select ${called}`}
            checked={acts.selected}
            onChange={(event) => acts.onSelect(event.currentTarget.checked)}
          />
        ) : null}
      </Table.Td>
      <Table.Td fw={500}>{called}</Table.Td>
      <Table.Td>{email}</Table.Td>
      <Table.Td>
        {changeable ? (
          <RoleSelect
            aria-label={`Role of ${called}`}
            size="xs"
            value={own}
            roles={roles}
            onChoose={acts.onRole}
            data-task="project.user.role.change"
          />
        ) : null}
        {changeable && own !== role ? (
          <Text size="sm" c="dimmed" mt={4}>
            In effect: {roleLabel("project", role)}
          </Text>
        ) : null}
        {changeable ? null : <Text size="sm">{roleLabel("project", role)}</Text>}
      </Table.Td>
      <Table.Td>
        <GrantSources sources={sources} teams={teams} />
      </Table.Td>
    </Table.Tr>
  );
}
