import { Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { OrganizationPermission } from "@rolecall/organization";
import { type Command, decide, type InvitationState, type Outcome } from "@rolecall/organization/rules";
import { useState } from "react";
import { useNews } from "../dialogs/News.tsx";
import { RefusableButton } from "../dialogs/RefusableButton.tsx";
import type { useCommand } from "../dialogs/useCommand.ts";
import { hashOf } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { CopyLinkDialog } from "./CopyLinkDialog.tsx";
import { EditInvitationDialog } from "./EditInvitationDialog.tsx";
import type { InvitedEntry } from "./invitedRows.ts";
import classes from "./InvitedTable.module.css";

interface InvitedActionsProps {
  readonly entry: InvitedEntry;
  readonly asking: ReturnType<typeof useCommand>;
  readonly onGone: () => void;
}

type Action = "resend" | "link" | "edit" | "revoke" | "retry" | "hide";

const actionsIn: Readonly<Record<InvitationState, readonly Action[]>> = {
  pending: ["resend", "link", "edit", "revoke"],
  expired: ["retry", "hide"],
  declined: ["hide"],
  revoked: ["hide"],
  accepted: [],
};

const actions: Readonly<
  Record<
    Action,
    { readonly label: string; readonly permission: OrganizationPermission; readonly done: string }
  >
> = {
  resend: {
    label: "Resend",
    permission: "invitation.resend",
    done: "was sent a new link. The old one is dead.",
  },
  link: { label: "Copy link", permission: "invitation.resend", done: "has a new link. The old one is dead." },
  edit: {
    label: "Edit",
    permission: "invitation.edit",
    done: "is offered something else now. No mail was sent.",
  },
  revoke: { label: "Revoke", permission: "invitation.revoke", done: "cannot use the invitation any more." },
  retry: { label: "Invite again", permission: "invitation.resend", done: "was invited again." },
  hide: { label: "Remove from list", permission: "invitation.revoke", done: "is off the list." },
};

/** What can be done about an invitation in its state. What the rules refuse is disabled and says why. */
export function InvitedActions({ entry: { invitation, state }, asking, onGone }: InvitedActionsProps) {
  const { facts, context, organization } = useOrganization();
  const [editing, edit] = useDisclosure();
  const [link, setLink] = useState<string>();
  const tell = useNews();
  const { id, email, role, projects, teamIds } = invitation;

  const commandOf = (action: Action, tokenHash: string): Command =>
    ({
      resend: { type: "invitation.resend", id, tokenHash, mail: true } as const,
      link: { type: "invitation.resend", id, tokenHash, mail: false } as const,
      retry: { type: "invitation.retry", id, tokenHash } as const,
      edit: { type: "invitation.edit", id, role, projects, teamIds } as const,
      revoke: { type: "invitation.revoke", id } as const,
      hide: { type: "invitation.hide", id } as const,
    })[action];
  const refusalOf = (outcome: Outcome) => (outcome.status === "refused" ? outcome.refusal : undefined);
  const act = async (action: Action) => {
    if (asking.progress.status === "asking") return;
    const token = crypto.randomUUID();
    const outcome = await asking.run(commandOf(action, hashOf(token)));
    if (outcome === undefined || outcome.status === "refused") return;
    if (action === "link") setLink(`${window.location.href.replace(/#.*$/, "")}#/join/${token}`);
    tell(`${email} ${actions[action].done}`);
    if (!organization.state().invitations.some((each) => each.id === id && each.hidden !== true)) onGone();
  };

  const offered = actionsIn[state];
  if (offered.length === 0)
    return (
      <Text size="sm" c="dimmed" ta="right">
        Is a member now
      </Text>
    );
  return (
    <div className={classes["actions"]}>
      {offered.map((action) => (
        <RefusableButton
          key={action}
          size="compact-sm"
          permission={actions[action].permission}
          refusal={refusalOf(decide(facts, commandOf(action, "a new one"), context))}
          aria-label={`${actions[action].label}: ${email}`}
          {...(action === "revoke" && { color: "red", variant: "light" })}
          onClick={action === "edit" ? edit.open : () => void act(action)}
        >
          {actions[action].label}
        </RefusableButton>
      ))}
      {state === "pending" ? (
        <EditInvitationDialog
          // another offer starts over
          key={JSON.stringify([role, projects, teamIds])}
          invitation={invitation}
          opened={editing}
          onClose={edit.close}
          onDone={() => tell(`${email} ${actions.edit.done}`)}
        />
      ) : null}
      <CopyLinkDialog email={email} link={link} onClose={() => setLink(undefined)} />
    </div>
  );
}
