import { Button, Card, Text, Title } from "@mantine/core";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";

/** Stands in for a page that has failed; the menu around it goes on. */
export function ScreenError({ reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Card withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl" role="alert">
      <Title order={1} size="h3">
        This page could not be shown
      </Title>
      <Text c="dimmed" my="sm">
        Something went wrong on it. What you have saved is safe.
      </Text>
      <div>
        <Button
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          Try again
        </Button>
      </div>
    </Card>
  );
}
