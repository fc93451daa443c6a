import { Button, Card, Group, Stack, Tabs, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { accessIn } from "@rolecall/organization/rules";
import { IconUserPlus } from "@tabler/icons-react";
import { useCallback, useRef, useState } from "react";
import { acme } from "./organization/acme.ts";
import { News } from "./dialogs/News.tsx";
import { InviteDialog } from "./invite/InviteDialog.tsx";
import { InvitedTable } from "./invited/InvitedTable.tsx";
import { invitedRows } from "./invited/invitedRows.ts";
import { MembersTable } from "./members/MembersTable.tsx";
import { useOrganization } from "./organization/useOrganization.ts";

interface UsersPageProps {
  /** Which list is open first. @default "members" */
  readonly first?: "members" | "invited" | undefined;
  /** How long an answer about a role is waited for, in milliseconds. @default 10000 */
  readonly timeLimit?: number | undefined;
}

/** Who is in the organization, who is invited, and everything that can be done about them. */
export function UsersPage({ first = "members", timeLimit }: UsersPageProps) {
  const { state, facts, person, context, startOver } = useOrganization();
  const [tab, setTab] = useState<string | null>(first);
  const [inviting, invite] = useDisclosure();
  const inviteButton = useRef<HTMLButtonElement>(null);
  const closeInviting = useCallback(() => {
    invite.close();
    // the dialog is gone at once, and can give the focus back to no one
    inviteButton.current?.focus();
  }, [invite]);
  const access = accessIn(facts, person.userId);
  const active = state.organization.state === "active";
  const waiting = invitedRows(state, context.now, { search: "", filter: "notAccepted" }).length;
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Text size="sm" c="dimmed">
            Organization
          </Text>
          <Title order={1} size="h2">
            Users
          </Title>
          <Text c="dimmed" mt={4}>
            Who is in {acme.name}, and who is invited.
          </Text>
        </div>
        {access.can("user.inviteToProject") && active ? (
          <Button ref={inviteButton} leftSection={<IconUserPlus size={16} />} onClick={invite.open}>
            Invite people
          </Button>
        ) : null}
      </Group>
      <News>
        {access.can("user.list") ? (
          <Tabs value={tab} onChange={setTab} keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="members">Current ({state.members.length})</Tabs.Tab>
              <Tabs.Tab value="invited">Invited ({waiting})</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="members">
              <MembersTable timeLimit={timeLimit} />
            </Tabs.Panel>
            <Tabs.Panel value="invited">
              <InvitedTable />
            </Tabs.Panel>
          </Tabs>
        ) : (
          <Card withBorder ta="center" py="xl">
            <Title order={2} size="h4">
              This list is not yours to see any more
            </Title>
            <Text c="dimmed" my="sm">
              {facts.member(person.userId) === undefined
                ? `You are not a member of ${acme.name}.`
                : "Your role does not include it. An owner or admin can change that."}
            </Text>
            <div>
              <Button variant="default" onClick={startOver}>
                Start the preview over
              </Button>
            </div>
          </Card>
        )}
      </News>
      {inviting ? <InviteDialog onClose={closeInviting} /> : null}
    </Stack>
  );
}
