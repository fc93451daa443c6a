import { Center, Group, Loader, Stack, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { AuthorityPane } from "./AuthorityPane.tsx";
import { openAuthority, type PageAuthority } from "./openAuthority.ts";

const people = { ines: "Ines Okafor", jonas: "Jonas Lindqvist", tom: "Tom Becker" } as const;

/** Who looks at the organization. */
export type Onlooker = keyof typeof people;

/** Several people before one authority, which runs in this page with a database of its own. */
export function OneAuthority({ onlookers }: { readonly onlookers: readonly Onlooker[] }) {
  const [authority, setAuthority] = useState<PageAuthority>();
  useEffect(() => {
    let isGone = false;
    const opening = openAuthority();
    void opening.then((opened) => (isGone ? undefined : setAuthority(opened)));
    return () => {
      isGone = true;
      void opening.then((opened) => opened.close());
    };
  }, []);
  return (
    <Stack component="main" p="lg" gap="lg">
      <div>
        <Title order={1} size="h3">
          One authority, {onlookers.length === 1 ? "one person" : `${onlookers.length} people`}
        </Title>
        <Text c="dimmed">
          PostgreSQL and the authority run inside of this page. Change a role, and the person sees the change
          at once.
        </Text>
      </div>
      {authority === undefined ? (
        <Center p="xl">
          <Group>
            <Loader size="sm" aria-hidden />
            <output>Starting the database …</output>
          </Group>
        </Center>
      ) : (
        <Group align="flex-start" gap="lg">
          {onlookers.map((userId) => (
            <AuthorityPane key={userId} authority={authority} userId={userId} name={people[userId]} />
          ))}
        </Group>
      )}
    </Stack>
  );
}
