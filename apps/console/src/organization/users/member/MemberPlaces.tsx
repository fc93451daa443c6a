import { Badge, Group, Stack, Table, Text, Title } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { MemberDetails } from "../known/MemberItem.ts";

/** The teams and projects of a member, and where each role in a project comes from. */
export function MemberPlaces({ member }: { readonly member: MemberDetails }) {
  const seesTeams = usePermission("user.teams.view").status === "allowed";
  const { teams, projects, everywhere } = member;
  const formatSource = (source: string) => {
    if (source === "individual") return "Given to them";
    const team = teams.find(({ id }) => source === `team:${id}`);
    return `By the team ${team?.name ?? source.replace(/^team:/, "")}`;
  };
  return (
    <Stack gap="lg">
      {seesTeams ? (
        <Stack gap="xs">
          <Title order={2} size="h5">
            Teams
          </Title>
          {teams.length === 0 ? (
            <Text size="sm" c="dimmed">
              In no team.
            </Text>
          ) : null}
          <Group gap={6}>
            {teams.map(({ id, name }) => (
              <Badge key={id} variant="default">
                {name}
              </Badge>
            ))}
          </Group>
        </Stack>
      ) : null}
      <Stack gap="xs">
        <Title order={2} size="h5">
          Projects
        </Title>
        {everywhere === undefined ? null : (
          <Text size="sm">
            {roleLabel("project", everywhere)} in every project: that follows from the organization role.
          </Text>
        )}
        {projects.length === 0 ? (
          <Text size="sm" c="dimmed">
            No project was given to them or their teams.
          </Text>
        ) : (
          <Table aria-label="Projects" verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Project</Table.Th>
                <Table.Th scope="col">Role</Table.Th>
                <Table.Th scope="col">Source</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {projects.map(({ id, name, role, source }) => (
                <Table.Tr key={`${id} ${source}`}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  <Table.Td>{roleLabel("project", role)}</Table.Td>
                  <Table.Td>{formatSource(source)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Stack>
  );
}
