import { Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { CatchBoundary, type ErrorComponentProps } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { CardTitle } from "./CardTitle.ts";
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

/** One matter of a page, under its own heading. If it fails, the other cards stay. */
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
          <CatchBoundary getResetKey={() => title} errorComponent={CardError}>
            <CardTitle value={title}>{children}</CardTitle>
          </CatchBoundary>
        </QuietDenials>
      </Stack>
    </Card>
  );
}

/** Stands in for a card that has failed; the rest of the page goes on. */
function CardError({ reset }: ErrorComponentProps) {
  return (
    <Stack gap="sm" align="flex-start" role="alert">
      <Text>This could not be shown. What you have saved is safe.</Text>
      <Button variant="default" onClick={reset}>
        Try again
      </Button>
    </Stack>
  );
}
