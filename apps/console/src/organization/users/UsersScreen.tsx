import { Button, Stack, Tabs } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconMail, IconUserPlus, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { CurrentTab } from "./current/CurrentTab.tsx";
import { InviteModal } from "./invite/InviteModal.tsx";
import { InvitedTab } from "./invited/InvitedTab.tsx";

/** Who is in the organization, and who is invited. */
export function UsersScreen() {
  const [tab, setTab] = useState<string | null>("current");
  const [inviting, invite] = useDisclosure(false);
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Users"
        control={
          <Task permission="user.inviteToProject">
            <Button
              leftSection={<IconUserPlus size={18} aria-hidden />}
              onClick={invite.open}
              data-task="user.inviteToProject"
            >
              Invite people
            </Button>
          </Task>
        }
      >
        Who is in the organization, and who is invited.
      </ScreenTitle>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="current" leftSection={<IconUsers size={16} aria-hidden />}>
            Current
          </Tabs.Tab>
          <Tabs.Tab value="invited" leftSection={<IconMail size={16} aria-hidden />}>
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
      {inviting ? <InviteModal onClose={invite.close} /> : null}
    </Stack>
  );
}
