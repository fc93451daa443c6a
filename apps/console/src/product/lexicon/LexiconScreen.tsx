import { Stack } from "@mantine/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { DenialNote } from "../../ui/tasks/DenialNote.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { LexiconTable } from "./LexiconTable.tsx";
import { lexiconPermissions, useLexiconDecisions } from "./useLexiconDecisions.ts";

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

/** Says once, above all rows, what you can't do in the lexicon, who can help, and how to ask. */
function LexiconLimits() {
  const { project } = useSession();
  const decisions = useLexiconDecisions();
  const denials = lexiconPermissions.flatMap((permission) => {
    const decision = decisions[permission];
    return decision.status === "denied" ? [{ permission, project, decision }] : [];
  });
  return <DenialNote denials={denials} />;
}
