import { Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { type OrganizationRole, organizationRoleDetails } from "@rolecall/organization";
import { WriteError } from "../session/api/WriteError.tsx";
import { useDemo } from "./useDemo.ts";

/** What each of the four may do, in a few words. */
const may: Readonly<Record<OrganizationRole, string>> = {
  owner: "Everything, and who else is an owner",
  admin: "People, projects and security",
  billingAdmin: "Plan and invoices",
  member: "Reports in their projects",
};

/** Offers to look around as one of the people of the sample data, where the server allows it. */
export function DemoPeople({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { people, signIn } = useDemo(onSignedIn);
  if (people.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="demo-people">
      <Title order={2} size="h5" id="demo-people">
        Look around {people[0]?.organization} as
      </Title>
      <SimpleGrid cols={2} spacing="xs">
        {people.map((person) => (
          <Card
            key={person.email}
            component="button"
            type="button"
            ta="left"
            style={{ cursor: "pointer" }}
            withBorder
            padding="xs"
            disabled={signIn.isPending}
            onClick={() => signIn.mutate(person.email)}
          >
            <Text fw={600} size="sm">
              {organizationRoleDetails[person.role].label}
            </Text>
            <Text size="xs">{may[person.role]}</Text>
            <Text size="xs" c="dimmed">
              {person.name}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      <WriteError error={signIn.error} />
    </Stack>
  );
}
