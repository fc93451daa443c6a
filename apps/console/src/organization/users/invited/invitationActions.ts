import type { OrganizationPermission } from "@rolecall/organization";
import type { InvitationState } from "@rolecall/organization/rules";
import type { Answered, Client, ClientValueOf } from "@rolecall/server/client";
import type { InvitationItem } from "./useInvitations.ts";

/** What can be done about an invitation. */
export type InvitationAction = "resend" | "link" | "edit" | "revoke" | "retry" | "hide";

interface ActionDetails {
  readonly label: string;
  readonly permission: OrganizationPermission;
  /** What is said when it is done, behind the address. */
  readonly done: string;
}

/** What can be done in each state, and what it is called. */
export const invitationActions = {
  in: {
    pending: ["resend", "link", "edit", "revoke"],
    expired: ["retry", "hide"],
    declined: ["hide"],
    revoked: ["hide"],
    accepted: ["hide"],
  } satisfies Record<InvitationState, readonly InvitationAction[]> as Readonly<
    Record<InvitationState, readonly InvitationAction[]>
  >,
  details: {
    resend: {
      label: "Resend",
      permission: "invitation.resend",
      done: "was sent a new link. The old one no longer works.",
    },
    link: {
      label: "Copy link",
      permission: "invitation.resend",
      done: "has a new link. The old one no longer works.",
    },
    edit: { label: "Edit", permission: "invitation.edit", done: "is offered something else now." },
    revoke: {
      label: "Revoke",
      permission: "invitation.revoke",
      done: "cannot use the invitation any more.",
    },
    retry: { label: "Invite again", permission: "invitation.resend", done: "was invited again." },
    hide: { label: "Take off the list", permission: "invitation.revoke", done: "is off the list." },
  } satisfies Record<InvitationAction, ActionDetails>,
} as const;

/** Asks the authority to do it, unless the invitation is newer than what the person sees. */
export function invitationCall(
  client: Client,
  organization: string,
  { id, role, projects, teamIds, version }: InvitationItem,
  action: InvitationAction,
): Promise<Answered<ClientValueOf<"invitations.resend">>> {
  const { resend, retry, edit, revoke, hide } = client.invitations;
  const at = { organization, invitation: id };
  const how = { ifMatch: version };
  const calls = {
    resend: () => resend({ ...at, mail: true }, how),
    link: () => resend({ ...at, mail: false }, how),
    retry: () => retry(at, how),
    edit: () => edit({ ...at, role, projects, teamIds }, how),
    revoke: () => revoke(at, how),
    hide: () => hide(at, how),
  };
  return calls[action]();
}
