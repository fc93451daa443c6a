import { Tabs } from "@mantine/core";
import type { Invite } from "@rolecall/organization/rules";
import { useInvite } from "@rolecall/xstate/react";
import { IconFileSpreadsheet, IconFolders, IconUsersGroup } from "@tabler/icons-react";
import { useEffect, useId } from "react";
import { acme } from "../organization/acme.ts";
import { LifecycleDialog } from "../dialogs/LifecycleDialog.tsx";
import { sendInvitation } from "../organization/sendInvitation.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import classes from "./InviteForm.module.css";
import { InviteSteps } from "./InviteSteps.tsx";

interface InviteDialogProps {
  /** Which tab is open first. @default "projects" */
  readonly via?: Invite["via"] | undefined;
  readonly onClose: () => void;
}

const tabs = [
  { via: "projects", label: "To projects", icon: <IconFolders size={16} /> },
  { via: "teams", label: "To teams", icon: <IconUsersGroup size={16} /> },
  { via: "list", label: "From a file", icon: <IconFileSpreadsheet size={16} /> },
] as const satisfies readonly { via: Invite["via"]; label: string; icon: React.ReactNode }[];

/** Invites people: to projects, to teams, or by a file. It begins again each time it is opened. */
export function InviteDialog({ via, onClose }: InviteDialogProps) {
  const { state, person, context, dispatch } = useOrganization();
  const batch = useId();
  const inviting = useInvite({
    organization: state,
    actor: person,
    now: context.now,
    batch,
    via,
    sendInvitation: (invitation) => sendInvitation(dispatch, invitation),
  });
  const { snapshot, send } = inviting;
  const closed = snapshot.matches("closed");
  useEffect(() => {
    if (closed) onClose();
  }, [closed, onClose]);
  const canOpen =
    snapshot.can({ type: "open", via: "projects" }) || snapshot.can({ type: "open", via: "list" });
  return (
    <LifecycleDialog
      title={`Invite people to ${acme.name}`}
      opened={!closed}
      size="xl"
      onClose={snapshot.can({ type: "close" }) ? () => send({ type: "close" }) : undefined}
    >
      <Tabs
        value={snapshot.context.via}
        onChange={(value) => {
          const tab = tabs.find((each) => each.via === value);
          if (tab !== undefined) send({ type: "open", via: tab.via });
        }}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab
              key={tab.via}
              value={tab.via}
              className={classes["tab"] ?? ""}
              leftSection={tab.icon}
              // while something is under way, the other ways stay shut
              disabled={!canOpen && tab.via !== snapshot.context.via}
            >
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab.via} value={tab.via} pt="lg">
            {tab.via === snapshot.context.via ? <InviteSteps inviting={inviting} /> : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </LifecycleDialog>
  );
}
