import { Tabs } from "@mantine/core";
import type { Invite, OrganizationState } from "@rolecall/organization/rules";
import { useInvite } from "@rolecall/xstate/react";
import { IconFileSpreadsheet, IconFolders, IconUsersGroup } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { useDiscardQuestion } from "../../../ui/dialogs/useDiscardQuestion.tsx";
import classes from "./InviteForm.module.css";
import { InviteSteps } from "./InviteSteps.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { InvitingContext, useInvitingFor } from "../known/Inviting.ts";
import { checkWithPeople } from "./checkWithPeople.ts";
import { sendRow } from "./sendRow.ts";

interface InviteTabsProps {
  readonly state: OrganizationState;
  readonly onClose: () => void;
}

const tabs = [
  { via: "projects", task: undefined, label: "To projects", icon: <IconFolders size={16} aria-hidden /> },
  {
    via: "teams",
    task: "user.inviteToTeam",
    label: "To teams",
    icon: <IconUsersGroup size={16} aria-hidden />,
  },
  {
    via: "list",
    task: "user.inviteBulk",
    label: "From a file",
    icon: <IconFileSpreadsheet size={16} aria-hidden />,
  },
] as const satisfies readonly { via: Invite["via"]; [key: string]: unknown }[];

/** The three ways to invite, and the steps of the one that is open. */
export function InviteTabs({ state, onClose }: InviteTabsProps) {
  const { client, organization, person } = useSession();
  const queries = useQueryClient();
  const [batch] = useState(() => crypto.randomUUID());
  const [now] = useState(Date.now);
  const inviting = useInvite({
    organization: state,
    actor: { userId: person.userId, email: person.email, emailVerified: true },
    now,
    batch,
    checkRows: (rows) => checkWithPeople(client, rows),
    sendInvitation: (row, { signal }) => sendRow(client, organization.id, row, signal),
  });
  const { snapshot, send } = inviting;
  const offering = useInvitingFor(state);
  const closed = snapshot.matches("closed");
  const ended = snapshot.hasTag("ended");
  useEffect(() => {
    if (ended) void queries.invalidateQueries();
  }, [ended, queries]);
  useEffect(() => {
    if (closed) onClose();
  }, [closed, onClose]);
  const { leave, question } = useDiscardQuestion(
    () =>
      !ended &&
      snapshot.context.rows.some(
        ({ row: { email, projects, teamIds } }) => email !== "" || projects.length > 0 || teamIds.length > 0,
      ),
    () => send({ type: "close" }),
  );
  const open = snapshot.can({ type: "open", via: "projects" }) || snapshot.can({ type: "open", via: "list" });
  return (
    <Dialog
      title={`Invite people to ${organization.name}`}
      opened={!closed}
      size="xl"
      onClose={snapshot.can({ type: "close" }) ? leave : undefined}
    >
      <Tabs
        value={snapshot.context.via}
        onChange={(value) => {
          const tab = tabs.find((each) => each.via === value);
          if (tab !== undefined) send({ type: "open", via: tab.via });
        }}
      >
        <Tabs.List>
          {tabs.map(({ via, task, label, icon }) => (
            <Tabs.Tab
              key={via}
              value={via}
              className={classes["tab"] ?? ""}
              leftSection={icon}
              // while something is under way, the other ways stay shut
              disabled={!open && via !== snapshot.context.via}
              data-task={task}
            >
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ via }) => (
          <Tabs.Panel key={via} value={via} pt="lg">
            {via === snapshot.context.via ? (
              <InvitingContext value={offering}>
                <InviteSteps inviting={inviting} />
              </InvitingContext>
            ) : null}
          </Tabs.Panel>
        ))}
      </Tabs>
      {question}
    </Dialog>
  );
}
