import { Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { WriteError } from "../session/api/WriteError.tsx";
import { demoWords } from "./demoWords.ts";
import { useDemo } from "./useDemo.ts";

interface DemoPeopleProps {
  readonly divider: ReactNode;
  readonly onSignedIn: () => void;
}

/** Offers to look around as one of the people of the sample data, where the server allows it. */
export function DemoPeople({ divider, onSignedIn }: DemoPeopleProps) {
  const { people, signIn } = useDemo(onSignedIn);
  if (people.length === 0) return null;
  return (
    <Stack gap="md" component="section" aria-labelledby="demo-people">
      {divider}
      <Title order={2} size="h5" id="demo-people">
        Look around with sample data
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {people.map((person) => (
          <Card
            key={person.email}
            component="button"
            type="button"
            ta="left"
            style={{ cursor: "pointer" }}
            withBorder
            padding="sm"
            disabled={signIn.isPending}
            onClick={() => signIn.mutate(person.email)}
          >
            <Text fw={600} size="sm">
              Look around as {demoWords(person)}
            </Text>
            <Text size="xs" c="dimmed">
              {person.name}, {person.organization}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      <WriteError error={signIn.error} />
    </Stack>
  );
}
