import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { organizationRoleDetails } from "@rolecall/organization";
import { IconLogout, IconShieldLock, IconUserPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { writeAddress } from "../ui/address/Address.ts";
import { useAddress } from "../ui/address/useAddress.ts";
import { availabilityLabels } from "../ui/navigation/navigationEntries.ts";
import { pageIcons } from "../ui/navigation/pageIcons.ts";
import { useNavigation } from "../ui/navigation/useNavigation.ts";
import { useConnection } from "../session/Connection.ts";
import { useSession } from "../session/ConsoleSession.ts";
import { SignInSecurity } from "../sign-in/SignInSecurity.tsx";
import { useAccounts } from "../sign-in/useAccounts.ts";
import { useDemo } from "../sign-in/useDemo.ts";

const showError = (error: unknown) =>
  notifications.show({ color: "red", message: error instanceof Error ? error.message : "It did not work." });

/** Who is signed in, their other accounts, the second factor, and the way out. */
export function UserMenu() {
  const { person, organization, project } = useSession();
  const { address, goTo, toHref = writeAddress } = useAddress();
  const navigation = useNavigation(project);
  const { startAnew } = useConnection();
  const navigate = useNavigate();
  const accounts = useAccounts(person.userId);
  const demo = useDemo(() => startAnew("/"));
  const [isSecure, security] = useDisclosure(false);
  const several = accounts.others.length > 0;
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <UnstyledButton>
            <VisuallyHidden>Signed in as {person.name}</VisuallyHidden>
            <Avatar name={person.name} color="indigo" radius="xl" size={36} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown mah="80dvh" style={{ overflowY: "auto" }}>
          <Menu.Label>
            <Text size="sm" fw={600} c="var(--mantine-color-text)">
              {person.name}
            </Text>
            <Text size="xs">{person.email}</Text>
            <Text size="xs">
              {organizationRoleDetails[organization.role].label} of {organization.name}
            </Text>
          </Menu.Label>
          {navigation.of("account").map(({ entry, availability }) => {
            const Icon = pageIcons[entry.path];
            const next = { path: entry.path, search: address.search };
            return availability === "hidden" ? null : (
              <Menu.Item
                key={entry.path}
                component="a"
                href={toHref(next)}
                aria-label={`Account: ${entry.label}`}
                aria-current={address.path === entry.path ? "page" : undefined}
                leftSection={Icon ? <Icon size={16} aria-hidden /> : null}
                onClick={(event) => {
                  // another tab or window is the browser's business
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  goTo(next);
                }}
              >
                {entry.label}
                {availabilityLabels[availability] === undefined ? null : (
                  <Text span size="xs" c="dimmed">
                    {" "}
                    {availabilityLabels[availability].toLowerCase()}
                  </Text>
                )}
              </Menu.Item>
            );
          })}
          <Menu.Item leftSection={<IconShieldLock size={16} aria-hidden />} onClick={security.open}>
            Sign-in security
          </Menu.Item>
          <Menu.Divider />
          {several ? <Menu.Label>Your other accounts</Menu.Label> : null}
          {accounts.others.map(({ token, name, email }) => (
            <Menu.Item key={token} onClick={() => void accounts.switchTo(token).catch(showError)}>
              Switch to {name}
              <Text size="xs" c="dimmed">
                {email}
              </Text>
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => void navigate({ to: "/sign-in" })}
          >
            Add account
          </Menu.Item>
          {demo.people.length > 0 ? (
            <>
              <Menu.Divider />
              <Menu.Label>Sample data: view as</Menu.Label>
              {demo.people.map((each) => (
                <Menu.Item
                  key={each.email}
                  onClick={() => demo.signIn.mutate(each.email, { onError: showError })}
                >
                  View as {organizationRoleDetails[each.role].label.toLowerCase()} ({each.name})
                </Menu.Item>
              ))}
            </>
          ) : null}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => void accounts.signOut().catch(showError)}
          >
            Sign out
          </Menu.Item>
          {several ? (
            <Menu.Item onClick={() => void accounts.signOutAll().catch(showError)}>
              Sign out of all accounts
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <SignInSecurity opened={isSecure} onClose={security.close} />
    </>
  );
}
