import { Alert, Group, Stack, Text } from "@mantine/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { AskForAccess } from "../../ui/tasks/AskForAccess.tsx";
import { useDenialSentence } from "../../ui/tasks/useDenialSentence.ts";
import { lexiconPermissions, useLexiconRights } from "./useLexiconRights.ts";

/** Says once, above all rows, what the person may not do in the lexicon, who may, and how to ask for it. */
export function LexiconLimits() {
  const { project } = useSession();
  const rights = useLexiconRights();
  const denialSentence = useDenialSentence();
  const denied = lexiconPermissions.filter((permission) => rights[permission].status === "denied");
  if (denied.length === 0) return null;
  return (
    <Alert color="gray" title="What you can't do here">
      <Stack gap="xs">
        {denied.map((permission) => (
          <Group key={permission} gap="xs">
            <Text size="sm">{denialSentence(rights[permission])}</Text>
            <AskForAccess wanted={[{ permission, project }]} />
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
