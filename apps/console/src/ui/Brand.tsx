import { Group, Text } from "@mantine/core";

/** The sign and the name of the console. */
export function Brand() {
  return (
    <Group gap={10} wrap="nowrap">
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="var(--mantine-color-indigo-7)" />
        <path
          d="M9 16.5l4.6 4.6L23 11.4"
          fill="none"
          stroke="#fff"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <Text fw={700} size="lg">
        Rolecall
      </Text>
    </Group>
  );
}
