import { Button, Card, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** What someone finds who has left the open organization, or was removed from it. */
export function MembershipEnded({ organization }: { readonly organization: string }) {
  useDocumentTitle("Rolecall");
  const heading = useRef<HTMLHeadingElement>(null);
  // whatever had the focus is gone with the organization
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card component="main" withBorder ta="center" py="xl" maw={520} mx="auto" mt="xl">
      <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: "none" }}>
        You are not in {organization} any more
      </Title>
      <Text c="dimmed" my="sm">
        Your roles there have ended. To come back, ask an owner or admin to invite you.
      </Text>
      <div>
        <Button component={Link} to="/" variant="default">
          Go to your first page
        </Button>
      </div>
    </Card>
  );
}
