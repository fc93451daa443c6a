import { Stack, Text } from "@mantine/core";
import { useSession } from "../../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../../ui/tasks/ScreenTitle.tsx";
import { ProjectTabs } from "../ProjectTabs.tsx";

/** Name, time zone, usage, keys and people of the chosen project. */
export function ProjectSettingsScreen() {
  const { project, projects } = useSession();
  const chosen = projects.find(({ id }) => id === project);
  return (
    <Stack gap="lg">
      <ScreenTitle area={chosen?.name ?? "Project"} title="Project settings">
        Name, time zone, usage, keys and people of the project.
      </ScreenTitle>
      {chosen === undefined ? (
        <Text c="dimmed">No project is chosen. Choose one at the top of the page.</Text>
      ) : (
        // what was typed and selected belongs to one project
        <ProjectTabs key={chosen.id} project={chosen} />
      )}
    </Stack>
  );
}
