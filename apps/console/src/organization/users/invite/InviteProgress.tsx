import { Button, Group, Progress, Stack } from "@mantine/core";
import type { Inviting } from "@rolecall/xstate/react";
import { findStateWords } from "../../../ui/words/findStateWords.ts";

/** Shows how far reading, checking or sending is, and lets it be stopped where that is possible. */
export function InviteProgress({ inviting: { snapshot, send } }: { inviting: Inviting }) {
  const part = Math.round(snapshot.context.progress * 100);
  return (
    <Stack>
      <Progress.Root size="lg">
        <Progress.Section value={part} aria-label={findStateWords(snapshot)?.label} animated />
      </Progress.Root>
      <Group justify="flex-end" mih={36}>
        {snapshot.can({ type: "back" }) ? (
          <Button variant="default" onClick={() => send({ type: "back" })}>
            Stop
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
