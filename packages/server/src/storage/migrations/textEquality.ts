import {
  normalizeDomain,
  normalizeEmail,
  tidyName,
  toEmailKey,
  toNameKey,
} from "@rolecall/organization/rules";
import { type Kysely, type RawBuilder, sql } from "kysely";

/**
 * One form for addresses and names that are equal. Members, pending invitations and teams that become one by it are
 * left as they are: `email_key` and `name_repeats` mark them, and `textConflicts` lists them.
 */
export async function textEquality(db: Kysely<unknown>): Promise<void> {
  for (const statement of columns) await sql.raw(statement).execute(db);
  await bringAddresses(db);
  await bringTeams(db);
  await bringNames(db);
  await bringDomains(db);
  // Later steps may alter these tables, which PostgreSQL refuses while triggers wait for the end of the transaction.
  await sql`set constraints all immediate`.execute(db);
  await sql`set constraints all deferred`.execute(db);
  for (const statement of indexes) await sql.raw(statement).execute(db);
}

const columns = [
  `alter table rolecall.members add column email_key text`,
  `alter table rolecall.invitations add column email_key text`,
  `alter table rolecall.teams add column name_key text, add column name_repeats boolean not null default false`,
];

const indexes = [
  `create index members_by_email_key on rolecall.members (organization_id, email_key) where email_key is not null`,
  `create index invitations_by_email_key on rolecall.invitations (organization_id, email_key)
    where email_key is not null and state = 'pending'`,
  `create index teams_by_name_key on rolecall.teams (organization_id, name_key)`,
  `create unique index teams_have_names on rolecall.teams (organization_id, name_key) where not name_repeats`,
];

/** How many texts are read and written at once. */
const most = 10_000;

/** Addresses whose normal form may be another: those in ASCII were in lower case already. */
const unusualEmail = sql`(email ~ '[^ -~]' or email like '%xn--%')`;
const usualName = sql`name ~ '^[!-~]+( [!-~]+)*$'`;
/** Names that `tidyName` may change. */
const unusualName = sql`not ${usualName}`;

async function bringAddresses(db: Kysely<unknown>): Promise<void> {
  for (const table of [sql`rolecall.members`, sql`rolecall.invitations`])
    await bring(db, table, sql`email`, sql`email_key`, unusualEmail, normalizeEmail);
  for (const table of [sql`rolecall.members`, sql`rolecall.invitations`])
    await sql`update ${table} set email_key = null where email_key = email`.execute(db);
  await sql`update rolecall.members as each set email = email_key, email_key = null where email_key is not null
    and not exists (select from rolecall.members as other where other.organization_id = each.organization_id
      and other.user_id <> each.user_id and each.email_key in (other.email, other.email_key))`.execute(db);
  await sql`update rolecall.invitations as each set email = email_key, email_key = null where email_key is not null
    and (state <> 'pending' or not exists (select from rolecall.invitations as other
      where other.organization_id = each.organization_id and other.id <> each.id and other.state = 'pending'
        and each.email_key in (other.email, other.email_key)))`.execute(db);
  const { rows } = await sql<{ email: string }>`
    select distinct email from rolecall.sends where ${unusualEmail}`.execute(db);
  for (const { email } of rows) {
    const key = toEmailKey(email);
    const domain = key.slice(key.lastIndexOf("@") + 1);
    await sql`update rolecall.sends set email = ${key}, domain = ${domain} where email = ${email}`.execute(
      db,
    );
  }
}

async function bringTeams(db: Kysely<unknown>): Promise<void> {
  await sql`update rolecall.teams set name_key = lower(name collate "C") where ${usualName}`.execute(db);
  await bring(db, sql`rolecall.teams`, sql`name`, sql`name_key`, unusualName, toNameKey);
  await sql`update rolecall.teams as each set name_repeats = true where exists (
    select from rolecall.teams as other where other.organization_id = each.organization_id
      and other.id <> each.id and other.name_key = each.name_key)`.execute(db);
  await bring(
    db,
    sql`rolecall.teams`,
    sql`name`,
    sql`name`,
    sql`${unusualName} and not name_repeats`,
    tidied,
  );
}

async function bringNames(db: Kysely<unknown>): Promise<void> {
  for (const table of ["organizations", "projects", "members", "invitations"])
    await bring(db, sql.id("rolecall", table), sql`name`, sql`name`, unusualName, tidied);
}

async function bringDomains(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; allowed_domains: string[] }>`
    select id, allowed_domains from rolecall.organizations where allowed_domains is not null`.execute(db);
  for (const { id, allowed_domains } of rows) {
    const domains = allowed_domains.map((domain) => normalizeDomain(domain) ?? domain);
    await sql`update rolecall.organizations set allowed_domains = ${domains}::text[] where id = ${id}`.execute(
      db,
    );
  }
}

const tidied = (name: string): string | undefined => tidyName(name) || undefined;

/** Writes what each text of a column becomes, batch by batch. A text that becomes nothing stays as it is. */
async function bring(
  db: Kysely<unknown>,
  table: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  change: (text: string) => string | undefined,
): Promise<void> {
  await sql`declare texts cursor for select distinct ${from} as before from ${table} where ${where}`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<{ before: string }>`fetch ${sql.lit(most)} from texts`.execute(db);
    if (rows.length === 0) break;
    const pairs = rows.map(({ before }) => ({ before, after: change(before) ?? before }));
    await sql`update ${table} set ${to} = given.after
      from jsonb_to_recordset(cast(${JSON.stringify(pairs)} as jsonb)) as given (before text, after text)
      where ${from} = given.before and ${where}`.execute(db);
  }
  await sql`close texts`.execute(db);
}
