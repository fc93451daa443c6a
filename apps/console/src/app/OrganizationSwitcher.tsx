import { Button, Menu, Text } from "@mantine/core";
import { IconCheck, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useSession } from "../session/ConsoleSession.ts";

/** Names the open organization, and leads to the others that the person is in. */
export function OrganizationSwitcher() {
  const { organization, organizations } = useSession();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          px="xs"
          maw={220}
          rightSection={<IconSelector size={16} aria-hidden />}
          aria-label={`Organization: ${organization.name}`}
        >
          <Text span truncate fw={600} size="sm">
            {organization.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Your organizations</Menu.Label>
        {organizations.map(({ id, name }) => (
          <Menu.Item
            key={id}
            rightSection={id === organization.id ? <IconCheck size={16} aria-label="open" /> : null}
            onClick={() => void navigate({ to: "/o/$organization", params: { organization: id } })}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
