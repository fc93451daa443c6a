import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { QuietDenials } from "./QuietDenials.tsx";

/** The head of a screen: where it belongs, its name, what it is for, and its main control at the right. */
export function ScreenTitle({
  area,
  title,
  children,
  control,
}: {
  readonly area: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly control?: ReactNode;
}) {
  return (
    <QuietDenials>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Stack gap={2}>
          <Text size="sm" c="dimmed">
            {area}
          </Text>
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text c="dimmed">{children}</Text>
        </Stack>
        {control}
      </Group>
    </QuietDenials>
  );
}
