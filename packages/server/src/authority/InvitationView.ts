import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { InvitationState } from "@rolecall/organization/rules";

/** An invitation as the invited person sees it. Times are milliseconds since 1970. */
export interface InvitationView {
  /** The organization that the invitation is to. */
  readonly organization: { readonly id: string; readonly name: string };
  /** The name of the inviter, or their address if no name is known. */
  readonly invitedBy: string;
  /** The invited address. Only this address can accept. */
  readonly email: string;
  /** The offered role in the organization. */
  readonly role: OrganizationRole;
  /** The projects with the offered roles. Those that no longer exist are left out. */
  readonly projects: readonly { readonly id: string; readonly name: string; readonly role: ProjectRole }[];
  /** The teams that the invitation offers a place in. Those that no longer exist are left out. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** The state right now: a pending invitation past its end is `expired`. */
  readonly state: InvitationState;
  /** When it expires, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** Whether the organization requires two-factor sign-in, which you need before you can accept. */
  readonly secondFactorRequired: boolean;
}
