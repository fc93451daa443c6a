import { Card, Container, Group, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useAccess } from "@rolecall/organization/react";
import { useEffect } from "react";
import { LeaveOrganization } from "../account/overview/LeaveOrganization.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { SecondFactorSetup } from "../sign-in/SecondFactorSetup.tsx";
import { OrganizationSwitcher } from "./OrganizationSwitcher.tsx";
import { UserMenu } from "./UserMenu.tsx";

/**
 * What members find who lack the second factor that the organization requires: how to set it up, and the ways around.
 * `onOpen` is called once they are let in, also when the organization stops requiring it.
 */
export function NeedsSecondFactor({ onOpen }: { readonly onOpen: () => void }) {
  const { organization } = useSession();
  const access = useAccess();
  const isOpen = access.status === "ready" && access.limit?.reason !== "second_factor_required";
  useEffect(() => {
    if (isOpen) onOpen();
  }, [isOpen, onOpen]);
  useDocumentTitle(`Set up a second factor · ${organization.name} · Rolecall`);
  return (
    <Container size={560} py="md">
      <Group component="header" justify="space-between" mb="lg" wrap="nowrap">
        <OrganizationSwitcher />
        <UserMenu />
      </Group>
      <Card component="main" withBorder padding="lg">
        <Stack gap="md">
          <Title order={1} size="h3">
            Set up a second factor
          </Title>
          <Text>
            {organization.name} requires a second factor, and your account has none. Set one up to get back
            in: from then on, signing in takes your password and a code from an app on your phone.
          </Text>
          <SecondFactorSetup onDone={onOpen} />
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
