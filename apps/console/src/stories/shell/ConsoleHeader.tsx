import { Avatar, Badge, Burger, Group, Menu, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { acme } from "../acme/acme.ts";
import { Brand } from "../../ui/Brand.tsx";
import { SchemeToggle } from "../../ui/SchemeToggle.tsx";
import type { Session } from "./Session.ts";

interface ConsoleHeaderProps {
  readonly session: Session;
  readonly menuOpened: boolean;
  readonly onMenu: () => void;
}

/** The top of the console: the menu button on a narrow screen, the organization, and who is signed in. */
export function ConsoleHeader({ session, menuOpened, onMenu }: ConsoleHeaderProps) {
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="sm">
      <Group gap="sm" wrap="nowrap">
        <Burger
          opened={menuOpened}
          onClick={onMenu}
          hiddenFrom="md"
          size="sm"
          aria-label={menuOpened ? "Close the menu" : "Open the menu"}
          aria-expanded={menuOpened}
          aria-controls="console-menu"
        />
        <Brand />
        <Text c="dimmed" visibleFrom="sm" pl="xs">
          {acme.name}
        </Text>
      </Group>
      <Group gap="sm" wrap="nowrap">
        <Badge variant="light" size="lg" visibleFrom="xs" data-testid="signed-in-role">
          {session.role}
        </Badge>
        <SchemeToggle />
        <Menu position="bottom-end" width={240}>
          <Menu.Target>
            <UnstyledButton>
              <VisuallyHidden>Signed in as {session.name}</VisuallyHidden>
              <Avatar name={session.name} color="indigo" radius="xl" size={36} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>
              <Text size="sm" fw={600} c="var(--mantine-color-text)">
                {session.name}
              </Text>
              <Text size="xs">{session.email}</Text>
              <Text size="xs">
                {session.role} of {acme.name}
              </Text>
            </Menu.Label>
            <Menu.Divider />
            <Menu.Item>Sign out</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Group>
  );
}
