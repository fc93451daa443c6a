import { Alert, Button, Group } from "@mantine/core";
import type { ChangingRole } from "@rolecall/xstate/react";
import { wordsOf } from "../dialogs/wordsOf.ts";
import { IconAlertTriangle, IconClockPause, IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";

/** What stands in the way of a change of role, with what can be done about it. It is read out when it comes. */
export function RoleNote({ changing: { snapshot, send } }: { changing: ChangingRole }) {
  const standing = standingOf(snapshot);
  if (standing === undefined) return null;
  const { color, icon } = looks[standing];
  const words = wordsOf(snapshot);
  const retry = snapshot.can({ type: "retry" });
  const reload = snapshot.can({ type: "reload" });
  return (
    <Alert role="alert" color={color} icon={icon} title={words?.label} data-standing={standing}>
      {snapshot.context.note?.message ?? words?.message}
      <Group gap="xs" mt="xs">
        {retry ? (
          <Button size="xs" variant="default" onClick={() => send({ type: "retry" })}>
            Try again
          </Button>
        ) : null}
        {reload ? (
          <Button size="xs" variant="default" onClick={() => send({ type: "reload" })}>
            Look again
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}

const looks = {
  refused: { color: "red", icon: <IconAlertTriangle /> },
  conflict: { color: "orange", icon: <IconRefresh /> },
  failed: { color: "orange", icon: <IconPlugConnectedX /> },
  timedOut: { color: "orange", icon: <IconClockPause /> },
} as const;

function standingOf(snapshot: ChangingRole["snapshot"]): keyof typeof looks | undefined {
  if (snapshot.matches("refused")) return "refused";
  if (snapshot.matches("conflict")) return "conflict";
  if (snapshot.matches("failed")) return "failed";
  return snapshot.matches({ asking: "timedOut" }) ? "timedOut" : undefined;
}
