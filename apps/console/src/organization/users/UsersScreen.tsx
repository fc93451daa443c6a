import { Badge, Stack, Tabs } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { IconMail, IconUserPlus, IconUsers } from "@tabler/icons-react";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { CurrentTab } from "./current/CurrentTab.tsx";
import { everyone } from "./current/MemberFilter.ts";
import { useMembers } from "./current/useMembers.ts";
import { InviteModal } from "./invite/InviteModal.tsx";
import { InvitedTab } from "./invited/InvitedTab.tsx";
import { useInvitations } from "./invited/useInvitations.ts";

/** Who is in the organization, and who is invited. The address says which of the two lists is open. */
export function UsersScreen() {
  const { search, setSearch } = useScreenSearch();
  const { current, pending } = useCounts();
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Users"
        control={
          <DialogButton
            permission="user.inviteToProject"
            variant="filled"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            renderDialog={(close) => <InviteModal onClose={close} />}
          >
            Invite people
          </DialogButton>
        }
      >
        Who is in the organization, and who is invited.
      </ScreenTitle>
      <Tabs
        value={search.get("tab") === "invited" ? "invited" : "current"}
        onChange={(tab) => setSearch({ tab: tab === "invited" ? tab : undefined, person: undefined })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab
            value="current"
            leftSection={<IconUsers size={16} aria-hidden />}
            rightSection={<Count count={current} />}
          >
            Current
          </Tabs.Tab>
          <Tabs.Tab
            value="invited"
            leftSection={<IconMail size={16} aria-hidden />}
            rightSection={<Count count={pending} />}
          >
            Invited
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="current">
          <CurrentTab />
        </Tabs.Panel>
        <Tabs.Panel value="invited">
          <InvitedTab />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function Count({ count }: { readonly count: string | undefined }) {
  if (count === undefined) return null;
  return (
    <Badge size="sm" variant="default" miw="max-content">
      {count}
    </Badge>
  );
}

/** How many people are in, and how many invitations are open. Those who may not see the lists see no number. */
function useCounts() {
  const enabled = usePermission("user.list").status === "allowed";
  const organization = useAuthority(["organization"], (client, id) =>
    client.organizations.read({ organization: id }),
  );
  const members = useMembers(everyone, { enabled });
  const invitations = useInvitations("pending", { enabled });
  // of a long list the server counts those who are active
  const current = members.hasMore ? organization.data?.settings?.activeMembers : members.items.length;
  return {
    current: members.query.data && current !== undefined ? formatNumber(current) : undefined,
    pending: invitations.query.data && `${invitations.items.length}${invitations.hasMore ? "+" : ""}`,
  };
}
