import { Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { type InvitationTargets, reachedProjectRolesToGive } from "@rolecall/organization/rules";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { useInviting } from "../known/Inviting.ts";

/** Reads and writes the places that are offered. */
export interface PlacesProps {
  readonly value: InvitationTargets;
  readonly onChange: (value: InvitationTargets) => void;
}

/** Chooses projects and the role in each: those that the person may give, and no others. */
export function ProjectFields({ value, onChange }: PlacesProps) {
  const { state, facts, inviter } = useInviting();
  const set = (projectId: string, role: ProjectRole | undefined) => {
    const others = value.projects.filter((each) => each.projectId !== projectId);
    onChange({ ...value, projects: role === undefined ? others : [...others, { projectId, role }] });
  };
  return (
    <Stack component="fieldset" gap="xs" style={plain}>
      <Text component="legend" size="sm" fw={600} mb={6}>
        Projects
      </Text>
      {state.projects.map(({ id, name }) => {
        const roles = reachedProjectRolesToGive(facts, inviter, id);
        const given = value.projects.find((each) => each.projectId === id)?.role;
        return (
          <Group key={id} justify="space-between" wrap="nowrap" mih={36}>
            <Checkbox
              label={name}
              checked={given !== undefined}
              onChange={(event) =>
                set(
                  id,
                  event.currentTarget.checked
                    ? (roles.find((role) => role === "analyst") ?? roles[0])
                    : undefined,
                )
              }
            />
            {given === undefined ? null : (
              <NativeSelect
                aria-label={`Role in ${name}`}
                value={given}
                onChange={(event) =>
                  set(
                    id,
                    roles.find((role) => role === event.currentTarget.value),
                  )
                }
                data={roles.map((role) => ({ value: role, label: roleLabel("project", role) }))}
              />
            )}
          </Group>
        );
      })}
    </Stack>
  );
}

const plain = { border: 0, padding: 0, margin: 0, minWidth: 0 } as const;
