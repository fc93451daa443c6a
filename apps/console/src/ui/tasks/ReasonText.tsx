import { Group, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Why a control is closed, as it stands beside every one that is. */
export function ReasonText({ children }: { readonly children: ReactNode }) {
  return (
    <Group component="span" gap={4} wrap="nowrap" align="flex-start" display="inline-flex">
      <IconLock size={14} stroke={1.8} aria-hidden style={{ flexShrink: 0, marginBlockStart: 1 }} />
      <Text component="span" size="xs" c="dimmed">
        {children}
      </Text>
    </Group>
  );
}
