import { Card, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { QuietDenials } from "../tasks/QuietDenials.tsx";

interface SettingCardProps {
  /** @default none, for a card that the title of the screen is enough for */
  readonly title?: string | undefined;
  /** What it is for, in one sentence. */
  readonly description?: ReactNode;
  /** Its main control, at the right of the title. */
  readonly control?: ReactNode;
  readonly children?: ReactNode;
}

/** One matter of a settings page, under its own heading. */
export function SettingCard({ title, description, control, children }: SettingCardProps) {
  const id = useId();
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby={title === undefined ? undefined : id}>
      <Stack gap="md">
        <QuietDenials>
          {title === undefined ? null : (
            <Group justify="space-between" align="flex-start" gap="sm">
              <Stack gap={2} flex="1 1 220px">
                <Title order={2} size="h4" id={id}>
                  {title}
                </Title>
                {description === undefined ? null : (
                  <Text size="sm" c="dimmed">
                    {description}
                  </Text>
                )}
              </Stack>
              {control}
            </Group>
          )}
          {children}
        </QuietDenials>
      </Stack>
    </Card>
  );
}
