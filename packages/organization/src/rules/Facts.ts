import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  ProjectGrantRecord,
  ProjectRecord,
  TeamRecord,
} from "./records.ts";

/**
 * What the rules ask about an organization. In memory {@link factsOf} answers from an {@link OrganizationState}; a
 * server answers from the rows that it has read and locked.
 */
export interface Facts {
  readonly organization: OrganizationRecord;
  member(userId: string): MemberRecord | undefined;
  memberByEmail(email: string): MemberRecord | undefined;
  /** Lists the owners that count: active ones. */
  owners(): readonly MemberRecord[];
  /** Counts the owners that count: active ones. */
  activeOwners(): number;
  activeMembers(): number;
  /** Counts the pending invitations whose time has not run out. */
  pendingInvitations(now: number): number;
  invitation(id: string): InvitationRecord | undefined;
  invitationByToken(tokenHash: string): InvitationRecord | undefined;
  /** Finds the invitation of an address that is pending and whose time has not run out. */
  pendingInvitationOf(email: string, now: number): InvitationRecord | undefined;
  /** Lists the pending invitations that a person has made. */
  pendingInvitationsBy(userId: string): readonly InvitationRecord[];
  /** Lists every pending invitation. */
  allPendingInvitations(): readonly InvitationRecord[];
  project(id: string): ProjectRecord | undefined;
  /** Lists every project. */
  projects(): readonly ProjectRecord[];
  team(id: string): TeamRecord | undefined;
  /** Finds a team by name, in any case. */
  teamByName(name: string): TeamRecord | undefined;
  teamsOf(userId: string): readonly TeamRecord[];
  /** Lists the teams that give a role in a project. */
  teamsWith(projectId: string): readonly TeamRecord[];
  grantsOf(userId: string): readonly ProjectGrantRecord[];
  /** Counts the mails sent since a time, all or to one domain. */
  sendsSince(time: number, domain?: string): number;
}

/** The part of the facts that tells what people hold. */
export type HoldingFacts = Pick<Facts, "organization" | "member" | "projects" | "teamsOf" | "grantsOf">;
