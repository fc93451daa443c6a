import { Button, Card, Container, Group, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { WriteError } from "../session/api/WriteError.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { LeaveOrganization } from "../account/overview/LeaveOrganization.tsx";
import { useSingleSignOn } from "../sign-in/useSingleSignOn.ts";
import { OrganizationSwitcher } from "./OrganizationSwitcher.tsx";
import { useHere } from "../ui/address/useHere.ts";
import { UserMenu } from "./UserMenu.tsx";

/** What members find whose session began without the identity provider that the organization requires. */
export function NeedsSingleSignOn() {
  const { organization, person } = useSession();
  const singleSignOn = useSingleSignOn(useHere());
  useDocumentTitle(`Continue with single sign-on · ${organization.name} · Rolecall`);
  return (
    <Container size={560} py="md">
      <Group component="header" justify="space-between" mb="lg" wrap="nowrap">
        <OrganizationSwitcher />
        <UserMenu />
      </Group>
      <Card component="main" withBorder padding="lg">
        <Stack gap="md">
          <Title order={1} size="h3">
            Continue with single sign-on
          </Title>
          <Text>
            {organization.name} requires single sign-on. Sign in with its identity provider to get back to
            where you were.
          </Text>
          <WriteError error={singleSignOn.error} />
          <Button
            loading={singleSignOn.isPending || singleSignOn.isSuccess}
            onClick={() => singleSignOn.mutate(person.email)}
          >
            Continue as {person.email}
          </Button>
        </Stack>
      </Card>
      <Group mt="lg" justify="space-between">
        <Text size="sm" c="dimmed">
          You can also leave {organization.name}.
        </Text>
        <LeaveOrganization id={organization.id} name={organization.name} />
      </Group>
    </Container>
  );
}
