import { organization } from "../../../organization/test/organizations.ts";
import { importOrganization } from "../../src/authority/importOrganization.ts";
import type { Database } from "../../src/storage/Database.ts";

/** Brings over the organizations `acme`, with three seats and two of them taken, and `other`. */
export async function givenTwoOrganizations(database: Database): Promise<void> {
  await importOrganization(
    database,
    organization({
      people: { olga: "owner", ada: "admin", sue: { role: "owner", status: "suspended" } },
      projects: { web: { grants: { ada: "admin" } } },
      teams: { growth: { users: ["ada"], projects: { web: "analyst" } } },
      organization: { seats: 3 },
      invitations: [
        { id: "open", email: "maya@guest.example" },
        { id: "gone", email: "nils@guest.example", state: "revoked" },
        { id: "late", email: "tara@guest.example", state: "expired" },
      ],
    }),
  );
  await importOrganization(
    database,
    organization({
      organization: { id: "other" },
      people: { zoe: "owner" },
      projects: { shop: {} },
      teams: { sales: {} },
    }),
  );
}

/** The statement that adds a row, with the values given in the place of those that would be right. */
export function added(table: keyof typeof rows, values: Readonly<Record<string, string>> = {}): string {
  const row: Readonly<Record<string, string>> = { ...rows[table], ...values };
  return `insert into rolecall.${table} (${Object.keys(row).join(", ")}) overriding system value
    values (${Object.values(row).join(", ")})`;
}

/** A right row of each table, as the words of a statement. */
const rows = {
  organizations: { id: "'third'", name: "'Third'", state: "'active'", plan: "'free'", created_at: "now()" },
  members: {
    organization_id: "'acme'",
    user_id: "'new'",
    email: "'new@acme.example'",
    email_verified: "true",
    role: "'member'",
    status: "'active'",
    version: "1",
    joined_at: "now()",
  },
  projects: { organization_id: "'acme'", id: "'app'", name: "'App'" },
  project_grants: {
    organization_id: "'acme'",
    project_id: "'web'",
    user_id: "'olga'",
    role: "'admin'",
  },
  teams: { organization_id: "'acme'", id: "'core'", name: "'Core'" },
  team_members: { organization_id: "'acme'", team_id: "'growth'", user_id: "'olga'" },
  team_projects: { organization_id: "'acme'", team_id: "'growth'", project_id: "'web'", role: "'admin'" },
  invitations: {
    organization_id: "'acme'",
    id: "'next'",
    email: "'next@guest.example'",
    role: "'member'",
    state: "'pending'",
    projects: "'[]'",
    team_ids: "'[]'",
    token_hash: "'hash-of-next'",
    invited_by: "'olga'",
    created_at: "now()",
    expires_at: "now()",
    sent_count: "1",
    last_sent_at: "now()",
  },
  sends: { organization_id: "'acme'", at: "now()", domain: "'guest.example'", email: "'x@guest.example'" },
  outbox: {
    id: "1",
    organization_id: "'acme'",
    kind: "'invitation'",
    recipient: "'x@guest.example'",
    about: "'open'",
    words: "'{}'",
    message_id: "'message-1'",
    created_at: "now()",
    due_at: "now()",
  },
  audit_events: {
    id: "1",
    organization_id: "'acme'",
    at: "now()",
    action: "'team.create'",
    outcome: "'done'",
    command: "'{}'",
    changes: "'[]'",
  },
  denials: {
    organization_id: "'acme'",
    actor_id: "'ada'",
    kind: "'kind'",
    action: "'access.denied'",
    code: "'not_permitted'",
    command: "'{}'",
    since: "now()",
    repeated: "0",
  },
  idempotency_keys: {
    user_id: "'olga'",
    key: "'key-1'",
    request_hash: "'hash'",
    answer: "'{}'",
    created_at: "now()",
  },
};
