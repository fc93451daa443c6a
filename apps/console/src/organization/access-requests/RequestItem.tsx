import { Badge, Group, Stack, Text } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import type { ReactNode } from "react";
import type { AccessRequest } from "../../../contract/Answers.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { timeWords } from "../../ui/words/timeWords.ts";

const looks = {
  open: { label: "Open", color: "indigo" },
  granted: { label: "Granted", color: "teal" },
  declined: { label: "Declined", color: "gray" },
} as const;

interface RequestItemProps {
  readonly request: AccessRequest;
  readonly withName?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One request for access: who asks for what, and what became of it. */
export function RequestItem({ request, withName = false, children }: RequestItemProps) {
  const { projects } = useSession();
  const { permission, project, note, name, requestedAt, state } = request;
  // a project that is not theirs to open has no name that they may read
  const place = projects.find(({ id }) => id === project)?.name;
  const label = permissionDetails[permission].label;
  return (
    <Group
      component="li"
      aria-label={withName ? `${name}: ${label}` : label}
      justify="space-between"
      align="flex-start"
      style={{ listStyle: "none" }}
    >
      <Stack gap={2} flex="1 1 260px">
        <Text fw={600}>
          {withName ? `${name}: ` : ""}
          {label}
        </Text>
        <Text size="sm" c="dimmed">
          {place === undefined ? "" : `In ${place}, `}
          {timeWords(requestedAt)}
        </Text>
        {note === "" ? null : (
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {note}
          </Text>
        )}
      </Stack>
      <Group gap="xs">
        {children}
        <Badge variant="light" color={looks[state].color}>
          {looks[state].label}
        </Badge>
      </Group>
    </Group>
  );
}
