import { NativeSelect, Text } from "@mantine/core";
import { useAccess } from "@rolecall/organization/react";
import { acme } from "../../stories/acme/acme.ts";

const ids = acme.projects.map(({ id }) => id);

/** Chooses among the projects that the person can reach. */
export function ProjectSwitcher({
  project,
  onProject,
}: {
  project: string;
  onProject: (project: string) => void;
}) {
  const reachable = new Set(useAccess().filter("report.insights", ids));
  if (reachable.size === 0)
    return (
      <Text size="sm" c="dimmed" px="sm">
        You have no project yet. An owner or admin can give you a role in one.
      </Text>
    );
  const options = acme.projects
    .filter(({ id }) => reachable.has(id) || id === project)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <NativeSelect
      aria-label="Project"
      px="sm"
      pb="xs"
      data={options}
      value={project}
      onChange={(event) => onProject(event.currentTarget.value)}
    />
  );
}
