import { Card, Container, Group, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { LeaveOrganization } from "../account/overview/LeaveOrganization.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { OrganizationSwitcher } from "./OrganizationSwitcher.tsx";
import { UserMenu } from "./UserMenu.tsx";

interface ClosedOrganizationProps {
  /** What members have to do first. */
  readonly title: string;
  readonly children: ReactNode;
}

/** An organization that lets members in only after a step of theirs: the step, and the ways around it. */
export function ClosedOrganization({ title, children }: ClosedOrganizationProps) {
  const { organization } = useSession();
  useDocumentTitle(`${title} · ${organization.name} · Rolecall`);
  return (
    <Container size={560} py="md">
      <Group component="header" justify="space-between" mb="lg" wrap="nowrap">
        <OrganizationSwitcher />
        <UserMenu />
      </Group>
      <Card component="main" withBorder padding="lg">
        <Stack gap="md">
          <Title order={1} size="h3">
            {title}
          </Title>
          {children}
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
