import type { OrganizationRole, Plan, ProjectRole } from "@rolecall/organization";
import type { InvitationState, InvitationTargets, MailKind } from "@rolecall/organization/rules";
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";

/** A time that is written as a `Date` and read as one. */
type Time = ColumnType<Date, Date, Date>;

/** The tables of the authority, all in the schema `rolecall`. */
export interface Tables {
  organizations: OrganizationTable;
  members: MemberTable;
  projects: ProjectTable;
  project_grants: ProjectGrantTable;
  teams: TeamTable;
  team_members: TeamMemberTable;
  team_projects: TeamProjectTable;
  invitations: InvitationTable;
  sends: SendTable;
  outbox: OutboxTable;
  audit_events: AuditTable;
  denials: DenialTable;
  idempotency_keys: IdempotencyTable;
}

/** One organization a row. Its row is what every command locks first. */
export interface OrganizationTable {
  id: string;
  name: string;
  state: "active" | "deletionRequested" | "deleted";
  plan: Plan;
  seats: number | null;
  allowed_domains: string[] | null;
  two_factor_required: boolean;
  created_at: Time;
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
  organization_id: string;
  user_id: string;
  email: string;
  /** The normal form of an address that was kept as it was: another member had it already. Otherwise null. */
  email_key: Generated<string | null>;
  email_verified: boolean;
  /** The same in all memberships of a person. False until the authority is told that they have one. */
  second_factor: Generated<boolean>;
  name: string | null;
  role: OrganizationRole;
  status: "active" | "suspended";
  version: number;
  joined_at: Time;
  /** From the same sequence: drawn again with what changes this person's access. */
  access_version: Generated<number>;
  /** What lists are sorted by: the rank of the role, kept by the database itself. */
  role_rank: GeneratedAlways<number>;
}

/** A project and its everyone role. */
export interface ProjectTable {
  organization_id: string;
  id: string;
  name: string;
  everyone_role: ProjectRole | null;
  created_at: Generated<Date>;
  version: Generated<number>;
}

/** A role in one project, given to one person. */
export interface ProjectGrantTable {
  organization_id: string;
  project_id: string;
  user_id: string;
  role: ProjectRole;
}

/** A team. Names are unique in the organization, as `toNameKey` compares them. */
export interface TeamTable {
  organization_id: string;
  id: string;
  name: string;
  /** What names are compared by. */
  name_key: string | null;
  /** Another team has the same name, since before names were compared this way. */
  name_repeats: Generated<boolean>;
  created_at: Generated<Date>;
  version: Generated<number>;
}

/** Who is in a team. */
export interface TeamMemberTable {
  organization_id: string;
  team_id: string;
  user_id: string;
}

/** The role that a team gives in a project. */
export interface TeamProjectTable {
  organization_id: string;
  team_id: string;
  project_id: string;
  role: ProjectRole;
}

/** One invitation, from sending to its end. */
export interface InvitationTable {
  organization_id: string;
  id: string;
  email: string;
  /** The normal form of an address that was kept as it was: another pending invitation had it already. */
  email_key: Generated<string | null>;
  name: string | null;
  role: OrganizationRole;
  state: InvitationState;
  projects: JSONColumnType<InvitationTargets["projects"][number][]>;
  team_ids: JSONColumnType<string[]>;
  token_hash: string;
  invited_by: string;
  created_at: Time;
  expires_at: Time;
  sent_count: number;
  last_sent_at: Time;
  accepted_by: string | null;
  hidden: boolean;
  version: Generated<number>;
}

/** An invitation mail that counts towards the send limits. */
export interface SendTable {
  organization_id: string;
  at: Time;
  domain: string;
  email: string;
  /** The person who sent it; null where an older server has written it. */
  user_id: string | null;
}

/** A mail that waits to go out, or has gone. */
export interface OutboxTable {
  id: GeneratedAlways<number>;
  /** Null where a mail of an application is about none. */
  organization_id: string | null;
  kind: MailKind | "application";
  recipient: string;
  /** The id of what it is about: an invitation, a person. */
  about: string;
  /** What the text needs, as names; never a secret. */
  words: JSONColumnType<Record<string, string>>;
  /** The token of an invitation link, or what a mail of an application says, encrypted; erased once the mail is out. */
  sealed_token: string | null;
  /** Stays the same over retries, so that a mail service can drop a second copy. */
  message_id: string;
  created_at: Time;
  due_at: Time;
  claimed_until: Time | null;
  attempts: number;
  sent_at: Time | null;
  failed_at: Time | null;
  /** What went wrong last, for those who run the server. */
  last_error: string | null;
  /** Until when it is worth sending; null where an older server has queued it. */
  expires_at: ColumnType<Date | null, Date, Date>;
  /** When the last attempt ended. */
  settled_at: Time | null;
  /** How it has failed for good: rejected by the mail service, or with a link that had ended before. */
  outcome: "bounced" | "withdrawn" | null;
  /** Why the last attempt did not send it, for those who asked for the mail. */
  reason: string | null;
}

/** What someone did, or was refused. Rows are never changed and never removed. */
export interface AuditTable {
  id: GeneratedAlways<number>;
  organization_id: string;
  at: Time;
  /** Null when the clock did it. */
  actor_id: string | null;
  /** The type of the command. */
  action: string;
  outcome: "done" | "refused";
  code: string | null;
  /** The command as it was asked, without tokens. */
  command: JSONColumnType<Record<string, unknown>>;
  /** What was written, with the records before and after, without token hashes. */
  changes: JSONColumnType<unknown[]>;
}

/** How often the same was denied since it was last written into the audit log. */
export interface DenialTable {
  organization_id: string;
  /** Empty for people who are not members: who they are is not kept. */
  actor_id: string;
  /** What makes it the same: a digest of what was asked, where, and why it was denied. */
  kind: string;
  action: string;
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
  user_id: string;
  key: string;
  request_hash: string;
  answer: JSONColumnType<Record<string, unknown>>;
  created_at: Time;
}
