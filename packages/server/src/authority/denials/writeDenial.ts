import { sql, type Kysely } from "kysely";
import { digestOf } from "../digestOf.ts";
import { schemaName } from "../../storage/schemaName.ts";
import type { Tables } from "../../storage/Tables.ts";
import { keptCommand } from "../keptCommand.ts";
import type { CountedDenial } from "./CountedDenial.ts";
import { closeHours } from "./closeHours.ts";

const hour = 60 * 60 * 1000;

/** How many kinds of denials one person, and one organization, may have entries for in an hour. More are one kind. */
const most = { ofPerson: 50, ofOrganization: 1000 };

/**
 * Writes a denial of a member: the first of its kind within an hour into the audit log, each further one as a number
 * that {@link closeHours} writes when the hour is over. Gives whether the person is a member. The organization is locked
 * first, as every command does, so that the two never wait for each other in a circle.
 */
export async function writeDenial(
  query: Kysely<Tables>,
  denial: CountedDenial,
  now: number,
): Promise<boolean> {
  const written = await writeOnce(query, denial, now);
  if (written !== "over") return written === "written";
  await closeHours(query, now, denial.organization);
  return (await writeOnce(query, denial, now)) !== "stranger";
}

async function writeOnce(
  query: Kysely<Tables>,
  { organization, actor, action, code, command, kind, count }: CountedDenial,
  now: number,
): Promise<"written" | "stranger" | "over"> {
  const denials = sql.id(schemaName, "denials");
  const at = sql`cast(${new Date(now)} as timestamptz)`;
  const over = sql`cast(${new Date(now - hour)} as timestamptz)`;
  const key = await digestOf(JSON.stringify(kind));
  const mine = sql`select from ${denials} where organization_id = ${organization} and actor_id = ${actor}`;
  const { rows } = await sql<{ members: number; counted: number }>`
    with member as materialized (
      select id from ${sql.id(schemaName, "organizations")} where id = ${organization} and state <> 'deleted'
        and exists (select from ${sql.id(schemaName, "members")}
          where organization_id = ${organization} and user_id = ${actor})
      for key share
    ), named as (
      select id, exists (${mine} and kind = ${key}) or (
        (select count(*) from (${mine}) as each) < ${most.ofPerson} and
        (select count(*) from (select from ${denials} where organization_id = ${organization}) as each)
          < ${most.ofOrganization}) as apart
      from member
    ), counted as (
      insert into ${denials} as known (organization_id, actor_id, kind, action, code, command, since, repeated)
      select id, ${actor}, case when apart then cast(${key} as text) else 'others' end,
        case when apart then cast(${action} as text) else 'access.denied' end,
        case when apart then cast(${code} as text) else 'not_permitted' end,
        case when apart then cast(${keptCommand(command)} as jsonb)
          else '{"type":"access.denied","others":true}' end,
        ${at}, cast(${count - 1} as integer)
      from named
      on conflict (organization_id, actor_id, kind) do update
        set repeated = known.repeated + cast(${count} as integer)
        where known.since > ${over}
      returning action, code, command, xmax = 0 as first
    ), audited as (
      insert into ${sql.id(schemaName, "audit_events")}
        (organization_id, at, actor_id, action, outcome, code, command, changes)
      select ${organization}, ${at}, ${actor}, action, 'refused', code, command, '[]' from counted where first
    )
    select (select count(*) from member)::integer as members, (select count(*) from counted)::integer as counted
  `.execute(query);
  const [row] = rows;
  if (row === undefined || row.members === 0) return "stranger";
  return row.counted === 0 ? "over" : "written";
}
