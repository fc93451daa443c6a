import { CloseButton, Group, Paper, Text } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface BannerProps {
  readonly icon: Icon;
  /** The color of its ground and sign. */
  readonly color: "red" | "orange" | "yellow" | "indigo";
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly control?: ReactNode;
  readonly onHide?: () => void;
}

/** One line above the page. */
export function Banner({ icon: Sign, color, children, control, onHide }: BannerProps) {
  return (
    <Paper
      component="aside"
      aria-label="Notice"
      bg={`var(--mantine-color-${color}-light)`}
      px="sm"
      py={6}
      mb="md"
    >
      <Group gap="xs" wrap="nowrap" align="center">
        <Sign size={18} aria-hidden style={{ flexShrink: 0 }} />
        <Text size="sm" flex={1}>
          {children}
        </Text>
        {control}
        {onHide === undefined ? null : (
          <CloseButton size="sm" aria-label="Hide this notice" onClick={onHide} />
        )}
      </Group>
    </Paper>
  );
}
