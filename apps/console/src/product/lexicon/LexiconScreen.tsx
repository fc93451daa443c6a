import { Stack } from "@mantine/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { LexiconLimits } from "./LexiconLimits.tsx";
import { LexiconTable } from "./LexiconTable.tsx";

/** The words of a project: what its events and properties are called, what they mean, and which of them count. */
export function LexiconScreen() {
  const { project, projects } = useSession();
  const name = projects.find(({ id }) => id === project)?.name;
  return (
    <Stack gap="lg">
      <ScreenTitle area={name ?? "Project"} title="Lexicon">
        The words of the project: its events and properties.
      </ScreenTitle>
      <LexiconLimits />
      {/* another project has other words: nothing of the one before stays */}
      <LexiconTable key={project} project={project} />
    </Stack>
  );
}
