import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import type { InvitationState } from "@rolecall/organization/rules";

/** An invitation as the invited person sees it. Times are milliseconds since 1970. */
export interface InvitationView {
  readonly organization: { readonly id: string; readonly name: string };
  /** The inviter's name, or address where no name is known. */
  readonly invitedBy: string;
  readonly email: string;
  readonly role: OrganizationRole;
  readonly projects: readonly { readonly id: string; readonly name: string; readonly role: ProjectRole }[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly state: InvitationState;
  readonly expiresAt: number;
  readonly secondFactorRequired: boolean;
}
