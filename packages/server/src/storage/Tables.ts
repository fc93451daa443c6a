import type { OrganizationRole, Plan, ProjectRole } from "@rolecall/organization";
import type { InvitationState, InvitationTargets } from "@rolecall/organization/rules";
import type { Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { OutboxTable } from "./OutboxTable.ts";
import type { Time } from "./Time.ts";

/** The tables of the authority, all in the schema `rolecall`. */
export interface Tables {
  /** One row for each organization. */
  organizations: OrganizationTable;
  /** One row for each person in each organization. */
  members: MemberTable;
  /** The projects of all organizations. */
  projects: ProjectTable;
  /** Individual grants in projects. */
  project_grants: ProjectGrantTable;
  /** The teams of all organizations. */
  teams: TeamTable;
  /** Which members are in which teams. */
  team_members: TeamMemberTable;
  /** Which roles teams have in projects. */
  team_projects: TeamProjectTable;
  /** Invitations in all states. */
  invitations: InvitationTable;
  /** Sent invitation mails, for the send limits. */
  sends: SendTable;
  /** Mails that wait to be sent, and those that were. */
  outbox: OutboxTable;
  /** The audit log. */
  audit_events: AuditTable;
  /** Repeated denials that are not in the audit log yet. */
  denials: DenialTable;
  /** Stored answers to requests with an idempotency key. */
  idempotency_keys: IdempotencyTable;
}

/** One organization a row. Its row is what every command locks first. */
export interface OrganizationTable {
  /** The id of the organization. */
  id: string;
  /** The name of the organization. */
  name: string;
  /** `deletionRequested` during the grace period, `deleted` after it. */
  state: "active" | "deletionRequested" | "deleted";
  /** The plan in force. */
  plan: Plan;
  /** The maximum number of active members and pending invitations together; null for no limit. */
  seats: number | null;
  /** The only email domains that can be invited; null for all domains. */
  allowed_domains: string[] | null;
  /** Whether every member needs a second factor. */
  two_factor_required: boolean;
  /** When it was created. */
  created_at: Time;
  /** When a requested deletion takes effect; null without one. */
  purge_at: Time | null;
  /** How many members are active: kept by the database itself, so that counting a million costs nothing. */
  active_members: Generated<number>;
  /** How many invitations are pending, overdue ones included: kept by the database itself. */
  pending_invitations: Generated<number>;
  /** Grows with every change of the row's own fields; what `If-Match` compares. */
  version: Generated<number>;
  /** From one sequence for all: drawn again with what changes the access of everyone in it. */
  access_version: Generated<number>;
}

/** One person in one organization. */
export interface MemberTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the person's account. */
  user_id: string;
  /** The email address, in its normal form unless `email_key` is set. */
  email: string;
  /** The normal form of an address that was kept as it was: another member had it already. Otherwise null. */
  email_key: Generated<string | null>;
  /** Whether the person has confirmed the address. */
  email_verified: boolean;
  /** The same in all memberships of a person. False until the authority learns that they have one. */
  second_factor: Generated<boolean>;
  /** What the person is called; null where no name is known. */
  name: string | null;
  /** The role in the organization. */
  role: OrganizationRole;
  /** Suspended members keep their roles but may do nothing. */
  status: "active" | "suspended";
  /** Grows with every change of the membership; what `If-Match` compares. */
  version: number;
  /** When the membership began. */
  joined_at: Time;
  /** From the same sequence: drawn again with what changes this person's access. */
  access_version: Generated<number>;
  /** What lists are sorted by: the rank of the role, kept by the database itself. */
  role_rank: GeneratedAlways<number>;
}

/** A project and its everyone role. */
export interface ProjectTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the project, unique in its organization. */
  id: string;
  /** The name of the project. */
  name: string;
  /** The role that every member has in it; null for none. */
  everyone_role: ProjectRole | null;
  /** When the row was written. */
  created_at: Generated<Date>;
  /** Grows with every change of the row; what `If-Match` compares. */
  version: Generated<number>;
}

/** A role in one project, given to one person. */
export interface ProjectGrantTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the project. */
  project_id: string;
  /** The id of the member. */
  user_id: string;
  /** The role in the project. */
  role: ProjectRole;
}

/** A team. Names are unique in the organization, as `toNameKey` compares them. */
export interface TeamTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the team, unique in its organization. */
  id: string;
  /** The name of the team, as it was typed. */
  name: string;
  /** What names are compared by. */
  name_key: string | null;
  /** Another team has the same name, since before names were compared this way. */
  name_repeats: Generated<boolean>;
  /** When the row was written. */
  created_at: Generated<Date>;
  /** Grows with every change of the row; what `If-Match` compares. */
  version: Generated<number>;
}

/** Who is in a team. */
export interface TeamMemberTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the team. */
  team_id: string;
  /** The id of the member. */
  user_id: string;
}

/** The role that a team gives in a project. */
export interface TeamProjectTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the team. */
  team_id: string;
  /** The id of the project. */
  project_id: string;
  /** The role that everyone in the team has in the project. */
  role: ProjectRole;
}

/** One invitation, from sending to its end. */
export interface InvitationTable {
  /** The id of the organization. */
  organization_id: string;
  /** The id of the invitation. */
  id: string;
  /** The invited address, in its normal form unless `email_key` is set. */
  email: string;
  /** The normal form of an address that was kept as it was: another pending invitation had it already. */
  email_key: Generated<string | null>;
  /** What the inviter calls the invited person; null for no name. */
  name: string | null;
  /** The offered role in the organization. */
  role: OrganizationRole;
  /** The stored state. A pending row past `expires_at` counts as expired. */
  state: InvitationState;
  /** The offered project roles. */
  projects: JSONColumnType<InvitationTargets["projects"][number][]>;
  /** The ids of the offered teams. */
  team_ids: JSONColumnType<string[]>;
  /** The SHA-256 hash of the token in the latest link. */
  token_hash: string;
  /** The id of the member behind the offer. */
  invited_by: string;
  /** When it was created. */
  created_at: Time;
  /** When it expires. */
  expires_at: Time;
  /** How often it was sent, the first time included. */
  sent_count: number;
  /** When it was last sent. */
  last_sent_at: Time;
  /** The id of the account that accepted it; null otherwise. */
  accepted_by: string | null;
  /** Whether it was taken off the list. It stays for the audit log. */
  hidden: boolean;
  /** Grows with every change of the row; what `If-Match` compares. */
  version: Generated<number>;
}

/** An invitation mail that counts towards the send limits. */
export interface SendTable {
  /** The id of the organization. */
  organization_id: string;
  /** When the mail was queued. */
  at: Time;
  /** The mail domain of the address. */
  domain: string;
  /** The address it was sent to. */
  email: string;
  /** The person who sent it; null where an older server has written it. */
  user_id: string | null;
}

/** Executed and refused commands. Rows are never changed or deleted. */
export interface AuditTable {
  /** A number that grows with each entry. */
  id: GeneratedAlways<number>;
  /** The id of the organization. */
  organization_id: string;
  /** When it happened. */
  at: Time;
  /** Null when the clock did it. */
  actor_id: string | null;
  /** The type of the command. */
  action: string;
  /** Whether it was done or refused. */
  outcome: "done" | "refused";
  /** The code of the refusal; null for what was done. */
  code: string | null;
  /** The command as it was sent, without tokens. */
  command: JSONColumnType<Record<string, unknown>>;
  /** What was written, with the records before and after, without token hashes. */
  changes: JSONColumnType<unknown[]>;
}

/** How often the same was denied since it was last written into the audit log. */
export interface DenialTable {
  /** The id of the organization. */
  organization_id: string;
  /** Empty for people who are not members: who they are is not kept. */
  actor_id: string;
  /** The digest that identifies repeats: the request, its place and the reason of the denial. */
  kind: string;
  /** What was denied, as in the audit log. */
  action: string;
  /** Why it was denied, as in the audit log. */
  code: string;
  /** What the entry of the first one says. */
  command: JSONColumnType<Record<string, unknown>>;
  /** When the first one was. */
  since: Time;
  /** How many have followed. */
  repeated: number;
}

/** The answer that a request with an idempotency key was given, kept for a day. */
export interface IdempotencyTable {
  /** The id of the person who sent the request. Keys of different people never meet. */
  user_id: string;
  /** The key, as the request named it. */
  key: string;
  /** A hash of the request: the same key with another request is refused. */
  request_hash: string;
  /** The stored answer, without tokens. */
  answer: JSONColumnType<Record<string, unknown>>;
  /** When the request was answered. */
  created_at: Time;
}
