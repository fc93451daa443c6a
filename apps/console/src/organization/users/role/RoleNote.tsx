import { Alert, Button, Group } from "@mantine/core";
import type { ChangingRole } from "@rolecall/xstate/react";
import { findStateWords } from "../../../ui/words/findStateWords.ts";
import { IconAlertTriangle, IconClockPause, IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";

interface RoleNoteProps {
  readonly changing: ChangingRole;
  /** Whose role it is. @default that of the person who looks */
  readonly name: string | undefined;
}

/** Says why a role was not changed, with what can be done about it. It is read out when it appears. */
export function RoleNote({ changing: { snapshot, send }, name }: RoleNoteProps) {
  const trouble = findProblem(snapshot);
  if (trouble === undefined) return null;
  const { color, icon } = looks[trouble];
  const words = findStateWords(snapshot);
  const retry = snapshot.can({ type: "retry" });
  const reload = snapshot.can({ type: "reload" });
  return (
    <Alert
      role="alert"
      color={color}
      icon={icon}
      title={`${name === undefined ? "Your role" : `Role of ${name}`}: ${words?.label.toLowerCase()}`}
      data-trouble={trouble}
    >
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

function findProblem(snapshot: ChangingRole["snapshot"]): keyof typeof looks | undefined {
  if (snapshot.matches("refused")) return "refused";
  if (snapshot.matches("conflict")) return "conflict";
  if (snapshot.matches("failed")) return "failed";
  return snapshot.matches({ asking: "timedOut" }) ? "timedOut" : undefined;
}
