import type { Plan } from "../organizationModel.ts";
import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";

/** An organization as the rules of membership see it. Times are milliseconds since 1970. */
export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  /** `deletionRequested` is the time of grace: only `permissionsInGrace` work. */
  readonly state: "active" | "deletionRequested" | "deleted";
  readonly plan: Plan;
  /** How many active members and pending invitations there may be together. Without it: any number. */
  readonly seats?: number | undefined;
  /** The only mail domains that may be invited. Without it: every domain. */
  readonly allowedDomains?: readonly string[] | undefined;
  /** Every member needs a second factor; one without it is limited to their own account and to leaving. @default false */
  readonly twoFactorRequired?: boolean | undefined;
  readonly createdAt: number;
  /** When a requested deletion is carried out. */
  readonly purgeAt?: number | undefined;
}

/** One person in one organization. */
export interface MemberRecord {
  readonly userId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** What they are called. Messages and mails show it instead of the address. */
  readonly name?: string | undefined;
  /** They have a second factor, or their identity provider asks for one. Without it they count as having none. @default false */
  readonly secondFactor?: boolean | undefined;
  readonly role: OrganizationRole;
  /** A suspended member keeps role and grants, but may nothing and is no owner that counts. */
  readonly status: "active" | "suspended";
  /** Grows with every change of the membership. */
  readonly version: number;
  readonly joinedAt: number;
}

/** A role in one project, given to one person. */
export interface ProjectGrantRecord {
  readonly projectId: string;
  readonly userId: string;
  readonly role: ProjectRole;
}

/** A project of the organization. */
export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  /** What every member of the organization is in it: the everyone role. */
  readonly everyoneRole?: ProjectRole | undefined;
}

/** What a team gives: the roles that it has in projects. */
export interface TeamPlaces {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
}

/** A team: who is in it has every role that it has in projects. */
export interface TeamRecord extends TeamPlaces {
  readonly userIds: readonly string[];
}

/** What an invitation offers beside the organization role. */
export interface InvitationTargets {
  readonly projects: readonly { readonly projectId: string; readonly role: ProjectRole }[];
  readonly teamIds: readonly string[];
}

/** Where an invitation stands. All but `pending` are final, except that an expired one can be sent again. */
export type InvitationState = "pending" | "accepted" | "declined" | "revoked" | "expired";

/** An invitation of one address into the organization. */
export interface InvitationRecord extends InvitationTargets {
  readonly id: string;
  /** As {@link normalizeEmail} writes it. */
  readonly email: string;
  readonly name?: string | undefined;
  readonly role: OrganizationRole;
  readonly state: InvitationState;
  /** Of the token, never the token itself. Every sending has a new one. */
  readonly tokenHash: string;
  readonly invitedBy: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly sentCount: number;
  readonly lastSentAt: number;
  readonly acceptedBy?: string | undefined;
  /** Taken off the list of invited people; kept for the audit log. @default false */
  readonly hidden?: boolean | undefined;
}

/** Everything about one organization, as plain data. */
export interface OrganizationState {
  readonly organization: OrganizationRecord;
  readonly members: readonly MemberRecord[];
  readonly invitations: readonly InvitationRecord[];
  readonly teams: readonly TeamRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly grants: readonly ProjectGrantRecord[];
  /** The invitation mails sent lately, for the send limits. */
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
