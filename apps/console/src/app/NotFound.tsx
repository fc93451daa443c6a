import { Button, Card, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";

/** What an address leads to that is no page, or not the person's to open. */
export function NotFound() {
  return (
    <Card withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl">
      <Title order={1} size="h3">
        Page not found
      </Title>
      <Text c="dimmed" my="sm">
        This page does not exist, or you cannot open it.
      </Text>
      <div>
        <Button component={Link} to="/" variant="default">
          Go to your first page
        </Button>
      </div>
    </Card>
  );
}
