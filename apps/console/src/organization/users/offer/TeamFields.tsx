import { Checkbox, Stack } from "@mantine/core";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { useInviting } from "../known/Inviting.ts";
import type { PlacesProps } from "./ProjectFields.tsx";

/** Chooses teams. */
export function TeamFields({ value, onChange }: PlacesProps) {
  const { state } = useInviting();
  return (
    <Checkbox.Group
      label="Teams"
      description="A team gives its roles in projects to everyone in it."
      value={[...value.teamIds]}
      onChange={(teamIds) => onChange({ ...value, teamIds })}
    >
      <Stack gap="xs" mt="xs">
        {state.teams.map(({ id, name, projects }) => (
          <Checkbox
            key={id}
            value={id}
            label={name}
            description={
              projects.length === 0
                ? "No projects"
                : projects
                    .map(({ projectId, role }) => {
                      const project = state.projects.find((each) => each.id === projectId);
                      return `${roleLabel("project", role)} of ${project?.name ?? projectId}`;
                    })
                    .join(", ")
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
