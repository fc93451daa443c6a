import { Group, Text } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import { IconLock } from "@tabler/icons-react";
import { useHelpWords } from "./useHelpWords.ts";

/** Who may do what the control beside it does. */
export function TaskReason({ decision }: { readonly decision: Decision }) {
  const helpWords = useHelpWords();
  return (
    <Group component="span" gap={4} wrap="nowrap" display="inline-flex">
      <IconLock size={14} stroke={1.8} aria-hidden />
      <Text component="span" size="xs" c="dimmed">
        {helpWords(decision)}
      </Text>
    </Group>
  );
}
