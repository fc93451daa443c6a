import { NativeSelect, Select, Text } from "@mantine/core";
import { useSession } from "../session/ConsoleSession.ts";

/** Among how many projects the eye finds one by itself. */
const few = 20;

/** Chooses among the projects that the person reaches. */
export function SessionProjectSwitcher({ onProject }: { readonly onProject: (id: string) => void }) {
  const { projects, project } = useSession();
  if (projects.length === 0)
    return (
      <Text size="sm" c="dimmed" px="sm">
        You have no project yet. An owner or admin can give you a role in one.
      </Text>
    );
  const data = projects.map(({ id, name }) => ({ value: id, label: name }));
  if (projects.length > few)
    return (
      <Select
        aria-label="Project"
        px="sm"
        pb="xs"
        searchable
        limit={100}
        allowDeselect={false}
        nothingFoundMessage="No project has this name"
        data={data}
        value={project}
        onChange={(id) => (id === null ? undefined : onProject(id))}
      />
    );
  return (
    <NativeSelect
      aria-label="Project"
      px="sm"
      pb="xs"
      data={data}
      value={project}
      onChange={(event) => onProject(event.currentTarget.value)}
    />
  );
}
