import { ActionIcon, Box, Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { organizationModel, projectRoleDetails } from "@rolecall/organization";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { grantSources, type PersonaPlace, type ProjectGrant } from "./person/Persona.ts";

interface GrantsEditorProps {
  readonly grants: readonly ProjectGrant[];
  readonly projects: PersonaPlace["projects"];
  /** The project a new grant is for, to begin with. */
  readonly project: string;
  readonly onChange: (grants: readonly ProjectGrant[]) => void;
}

const roles = organizationModel
  .roles("project")
  .map((value) => ({ value, label: projectRoleDetails[value].label }));
const sourceLabels = {
  individual: "Given to the person",
  team: "By a team",
  everyone: "Given to everyone",
} as const;
const sources = grantSources.map((value) => ({ value, label: sourceLabels[value] }));

/** Edits the roles in projects, one line each. */
export function GrantsEditor({ grants, projects, project, onChange }: GrantsEditorProps) {
  const projectName = (id: string) => projects.find((each) => each.id === id)?.name ?? id;
  const change = (at: number, part: Partial<ProjectGrant>) =>
    onChange(grants.map((grant, index) => (index === at ? { ...grant, ...part } : grant)));
  return (
    <Box component="fieldset" bd={0} p={0} m={0} mt="lg" miw={0}>
      <Text component="legend" fw={600} size="sm" p={0}>
        Roles in projects
      </Text>
      <Stack gap="xs" mt="xs">
        {grants.length === 0 ? (
          <Text size="sm" c="dimmed">
            None. The organization role alone decides.
          </Text>
        ) : null}
        {grants.map((grant, at) => (
          <Group
            // two lines may be equal, and what they show is all in their values
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            gap="xs"
            wrap="nowrap"
            align="flex-start"
          >
            <Group gap="xs" grow flex={1} preventGrowOverflow={false}>
              <NativeSelect
                aria-label={`Role of line ${at + 1}`}
                data={roles}
                value={grant.role}
                miw={110}
                onChange={(event) => {
                  const role = roles.find(({ value }) => value === event.currentTarget.value);
                  if (role) change(at, { role: role.value });
                }}
              />
              <NativeSelect
                aria-label={`Project of line ${at + 1}`}
                data={projects.map(({ id, name }) => ({ value: id, label: name }))}
                value={grant.project}
                miw={120}
                onChange={(event) => change(at, { project: event.currentTarget.value })}
              />
              <NativeSelect
                aria-label={`Source of line ${at + 1}`}
                data={sources}
                value={grant.source}
                miw={180}
                onChange={(event) => {
                  const source = sources.find(({ value }) => value === event.currentTarget.value);
                  if (source) change(at, { source: source.value });
                }}
              />
            </Group>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={`Remove ${grant.role} of ${projectName(grant.project)}, line ${at + 1}`}
              onClick={() => onChange(grants.filter((_, index) => index !== at))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Box>
          <Button
            variant="light"
            size="xs"
            leftSection={<IconPlus size={14} />}
            disabled={projects.length === 0}
            onClick={() => onChange([...grants, { project, role: "analyst", source: "individual" }])}
          >
            Add a role
          </Button>
        </Box>
      </Stack>
    </Box>
  );
}
