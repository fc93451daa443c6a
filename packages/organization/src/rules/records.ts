import type { Plan } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";

/** An organization as the rules of membership see it. Times are milliseconds since 1970. */
export interface OrganizationRecord {
  /** The id of the organization. It never changes. */
  readonly id: string;
  /** The name of the organization, for people to read. */
  readonly name: string;
  /** `deletionRequested` is the grace period before a deletion: only `permissionsInGrace` work. */
  readonly state: "active" | "deletionRequested" | "deleted";
  /** The plan in force. */
  readonly plan: Plan;
  /** The maximum number of active members and pending invitations together. Without it, there is no limit. */
  readonly seats?: number | undefined;
  /** The only mail domains that can be invited. Without it, every domain can. */
  readonly allowedDomains?: readonly string[] | undefined;
  /**
   * * Whether every member needs a second factor. Members without one can only use their own account and leave.
   * @default false
   */
  readonly twoFactorRequired?: boolean | undefined;
  /** When the organization was created, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When a requested deletion takes effect, in milliseconds since 1970. */
  readonly purgeAt?: number | undefined;
}

/** One person in one organization. */
export interface MemberRecord {
  /** The id of the person's account, the same in every organization. */
  readonly userId: string;
  /** The email address, as {@link normalizeEmail} writes it. */
  readonly email: string;
  /** `true` once the person has confirmed that the address is theirs. Owners need a verified address. */
  readonly emailVerified: boolean;
  /** What they are called. Messages and mails show it instead of the address. */
  readonly name?: string | undefined;
  /** Whether they have a second factor, or their identity provider asks for one. @default false */
  readonly secondFactor?: boolean | undefined;
  /** The role in the organization. */
  readonly role: OrganizationRole;
  /** Suspended members keep their role and grants, but may do nothing and don't count as owners. */
  readonly status: "active" | "suspended";
  /** Grows with every change of the membership. */
  readonly version: number;
  /** When the membership began, in milliseconds since 1970. */
  readonly joinedAt: number;
}

/** A role in one project, given to one person. */
export interface ProjectGrantRecord {
  /** The id of the project. */
  readonly projectId: string;
  /** The id of the member who has the role. */
  readonly userId: string;
  /** The role in the project. */
  readonly role: ProjectRole;
}

/** A project of the organization. */
export interface ProjectRecord {
  /** The id of the project, unique in its organization. */
  readonly id: string;
  /** The name of the project, for people to read. */
  readonly name: string;
  /** The role that every member of the organization has in it. */
  readonly everyoneRole?: ProjectRole | undefined;
}

/** A team and its roles in projects. */
export interface TeamPlaces {
  /** The id of the team, unique in its organization. */
  readonly id: string;
  /** The name of the team. No two teams of an organization have the same one. */
  readonly name: string;
  /** The projects in which the team has a role. Each appears once. */
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
}

/** A team with its members, who have all of its roles in projects. */
export interface TeamRecord extends TeamPlaces {
  /** The ids of the members in the team. Each appears once. */
  readonly userIds: readonly string[];
}

/** What an invitation offers besides the organization role. */
export interface InvitationTargets {
  /** The projects the invitation offers a role in. Each appears once. */
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
  /** The ids of the teams the invitation offers a place in. */
  readonly teamIds: readonly string[];
}

/** The state of an invitation. All but `pending` are final, except that an expired one can be resent. */
export type InvitationState = "pending" | "accepted" | "declined" | "revoked" | "expired";

/** An invitation of one address into the organization. */
export interface InvitationRecord extends InvitationTargets {
  /** The id of the invitation. */
  readonly id: string;
  /** The invited address, as {@link normalizeEmail} returns it. */
  readonly email: string;
  /** What the inviter calls the invited person. */
  readonly name?: string | undefined;
  /** The offered role in the organization. */
  readonly role: OrganizationRole;
  /** The state it was last stored in. A pending invitation may have expired since; see {@link invitationStateAt}. */
  readonly state: InvitationState;
  /** The hash of the token, never the token itself. Every resend has a new one. */
  readonly tokenHash: string;
  /** The id of the member behind the offer. The offer ends when they could no longer make it. */
  readonly invitedBy: string;
  /** When it was created, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When it expires, in milliseconds since 1970. Each resend sets it again. */
  readonly expiresAt: number;
  /** How often it was sent, the first time included. */
  readonly sentCount: number;
  /** When it was last sent, in milliseconds since 1970. */
  readonly lastSentAt: number;
  /** The id of the account that accepted it. */
  readonly acceptedBy?: string | undefined;
  /** Whether it was removed from the list of invitations. It stays for the audit log. @default false */
  readonly hidden?: boolean | undefined;
}

/** Everything about one organization, as plain data. */
export interface OrganizationState {
  /** The organization itself. */
  readonly organization: OrganizationRecord;
  /** Every member, active and suspended. */
  readonly members: readonly MemberRecord[];
  /** Every invitation, in all states. */
  readonly invitations: readonly InvitationRecord[];
  /** Every team with its members. */
  readonly teams: readonly TeamRecord[];
  /** Every project. */
  readonly projects: readonly ProjectRecord[];
  /** Every individual grant in a project. */
  readonly grants: readonly ProjectGrantRecord[];
  /** Recent invitation mails, for the send limits. */
  readonly sends: readonly SendRecord[];
}

/** An invitation mail, for the send limits. */
interface SendRecord {
  readonly at: number;
  readonly domain: string;
  readonly email: string;
  /** The person who sent it. */
  readonly by?: string | undefined;
}
