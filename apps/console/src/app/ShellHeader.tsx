import { Badge, Burger, Group } from "@mantine/core";
import { organizationRoleDetails } from "@rolecall/organization";
import { useSession } from "../session/ConsoleSession.ts";
import { Brand } from "../ui/Brand.tsx";
import { SchemeToggle } from "../ui/SchemeToggle.tsx";
import { OrganizationSwitcher } from "./OrganizationSwitcher.tsx";
import { RequestBell } from "./RequestBell.tsx";
import { UserMenu } from "./UserMenu.tsx";

interface ShellHeaderProps {
  readonly menuOpened: boolean;
  readonly onMenu: () => void;
}

/** The top of the console: the menu button on a narrow screen, the organization, and who is signed in. */
export function ShellHeader({ menuOpened, onMenu }: ShellHeaderProps) {
  const { organization } = useSession();
  return (
    <Group h="100%" px={{ base: "xs", sm: "md" }} justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="sm" wrap="nowrap" miw={0}>
        <Burger
          opened={menuOpened}
          onClick={onMenu}
          hiddenFrom="md"
          size="sm"
          aria-label={menuOpened ? "Close the menu" : "Open the menu"}
          aria-expanded={menuOpened}
          aria-controls="console-menu"
        />
        <Group visibleFrom="sm">
          <Brand />
        </Group>
        <OrganizationSwitcher />
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Badge variant="light" size="lg" visibleFrom="sm" data-testid="signed-in-role">
          {organizationRoleDetails[organization.role].label}
        </Badge>
        <RequestBell />
        <SchemeToggle />
        <UserMenu />
      </Group>
    </Group>
  );
}
