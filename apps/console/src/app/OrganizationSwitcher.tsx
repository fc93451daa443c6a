import { Button, Menu, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck, IconPlus, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { unwrap } from "../session/api/useAuthority.ts";
import { useConnection } from "../session/Connection.ts";
import { NameDialog } from "../ui/dialogs/NameDialog.tsx";
import { useSession } from "../session/ConsoleSession.ts";

/** Names the open organization, leads to the others that the person is in, and to a new one. */
export function OrganizationSwitcher() {
  const { organization, organizations } = useSession();
  const navigate = useNavigate();
  const { startAnew } = useConnection();
  const [isCreating, creation] = useDisclosure(false);
  return (
    <>
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
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={creation.open}>
            Create an organization
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isCreating ? (
        <NameDialog
          title="Create an organization"
          label="Organization name"
          action="Create organization"
          onClose={creation.close}
          write={({ client }, name) => client.organizations.create({ name }).then(unwrap)}
          done={(name) => `${name} is created, and you own it.`}
          onDone={({ organization: created }) => startAnew(created === undefined ? "/" : `/o/${created}`)}
        />
      ) : null}
    </>
  );
}
