import type {
  InvitationRecord,
  MemberRecord,
  OrganizationRecord,
  ProjectGrantRecord,
  ProjectRecord,
  TeamPlaces,
} from "./records.ts";

/**
 * * What the rules need to know about an organization. {@link factsOf} creates them from an {@link OrganizationState};
 * a server reads them from its locked rows.
 */
export interface Facts {
  /** The organization itself. */
  readonly organization: OrganizationRecord;
  /** Finds a member by user id, active or suspended. */
  member(userId: string): MemberRecord | undefined;
  /** Finds a member by address, in any spelling. */
  memberByEmail(email: string): MemberRecord | undefined;
  /** Lists the owners that count: active ones. */
  owners(): readonly MemberRecord[];
  /** Counts the owners that count: active ones. */
  activeOwners(): number;
  /** Counts the active members. */
  activeMembers(): number;
  /** Counts the pending invitations whose time has not run out. */
  pendingInvitations(now: number): number;
  /** Finds an invitation by id, in any state. */
  invitation(id: string): InvitationRecord | undefined;
  /** Finds the invitation whose latest link has a token with this hash. */
  invitationByToken(tokenHash: string): InvitationRecord | undefined;
  /** Finds the invitation of an address that is pending and whose time has not run out. */
  pendingInvitationOf(email: string, now: number): InvitationRecord | undefined;
  /** Lists the pending invitations of an address, those whose time has run out among them. */
  pendingInvitationsOf(email: string): readonly InvitationRecord[];
  /** Lists the pending invitations that a person has made. */
  pendingInvitationsBy(userId: string): readonly InvitationRecord[];
  /** Lists the pending invitations whose time has run out. */
  overdueInvitations(now: number): readonly InvitationRecord[];
  /** Lists all pending invitations. There can be thousands. */
  allPendingInvitations(): readonly InvitationRecord[];
  /** Finds a project by id. */
  project(id: string): ProjectRecord | undefined;
  /** Lists all projects. There can be thousands. */
  projects(): readonly ProjectRecord[];
  /** Lists the projects that have an everyone role. */
  projectsForEveryone(): readonly ProjectRecord[];
  /** Finds a team, without who is in it. */
  team(id: string): TeamPlaces | undefined;
  /** Finds a team by name, in any case. */
  teamByName(name: string): TeamPlaces | undefined;
  /** Lists the teams that a person is in. */
  teamsOf(userId: string): readonly TeamPlaces[];
  /** Lists the user ids in a team, at most `most` of them. */
  usersIn(teamId: string, most: number): readonly string[];
  /** Lists the individual grants of a member. */
  grantsOf(userId: string): readonly ProjectGrantRecord[];
  /** Lists the individual grants in a project. There can be thousands. */
  grantsIn(projectId: string): readonly ProjectGrantRecord[];
  /** Counts the invitation mails sent since a time, all or to one domain. */
  sendsSince(time: number, domain?: string): number;
  /** Counts the invitation mails sent to one address since a time. */
  sendsTo(email: string, since: number): number;
  /** Counts the invitation mails that all organizations together have sent to one address since a time. */
  sendsToFromAll(email: string, since: number): number;
  /** Counts the invitation mails that a person has sent in all organizations together since a time. */
  sendsBy(userId: string, since: number): number;
}

/** The part of the facts that determines people's access. */
export type HoldingFacts = Pick<
  Facts,
  "organization" | "member" | "project" | "projects" | "projectsForEveryone" | "teamsOf" | "grantsOf"
>;
