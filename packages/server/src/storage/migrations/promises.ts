import { type Kysely, sql } from "kysely";

/** The promises that the database keeps by itself, no matter who writes to it. */
export async function promises(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * Counts the rows of a table where they are asked: with their organization, so that one of a million members is as
 * quick as one of ten. A statement counts once, however many rows it writes, and locks organizations in one order.
 */
function counting(table: "members" | "invitations", counter: string, isCounted: string): readonly string[] {
  const came = `select organization_id, 1 as many from came where ${isCounted}`;
  const went = `select organization_id, -1 as many from went where ${isCounted}`;
  const ways = [
    { way: "insert", seen: "new table as came", rows: came },
    { way: "delete", seen: "old table as went", rows: went },
    { way: "update", seen: "old table as went new table as came", rows: `${came} union all ${went}` },
  ];
  return ways.flatMap(({ way, seen, rows }) => [
    `create function rolecall.count_${table}_on_${way}() returns trigger language plpgsql as $$
    declare
      counted record;
    begin
      for counted in
        select organization_id, sum(many) as more from (${rows}) as each
        group by organization_id having sum(many) <> 0 order by organization_id
      loop
        update rolecall.organizations set ${counter} = ${counter} + counted.more where id = counted.organization_id;
      end loop;
      return null;
    end $$`,
    `create trigger count_${table}_on_${way} after ${way} on rolecall.${table} referencing ${seen}
      for each statement execute function rolecall.count_${table}_on_${way}()`,
  ]);
}

const statements = [
  ...counting("members", "active_members", "status = 'active'"),
  ...counting("invitations", "pending_invitations", "state = 'pending'"),
  // The count above has locked the organization, so two that come at once are counted one after the other.
  `create function rolecall.keep_seats() returns trigger language plpgsql as $$
  begin
    if exists (select from rolecall.organizations
        where id = new.organization_id and seats is not null and active_members > seats) then
      raise exception 'every seat of % is taken', new.organization_id
        using errcode = 'check_violation', constraint = 'members_have_seats';
    end if;
    return null;
  end $$`,
  `create constraint trigger keep_seats after insert or update of status, organization_id on rolecall.members
    deferrable initially deferred for each row when (new.status = 'active') execute function rolecall.keep_seats()`,
  // Writes to the organization, so that of two owners who go at once the second sees that the first has gone: it waits,
  // and where it looks at the database as of its own beginning, it is undone.
  `create function rolecall.keep_an_owner() returns trigger language plpgsql as $$
  declare
    organization text := case when tg_table_name = 'organizations' then to_jsonb(new) ->> 'id'
      else coalesce(to_jsonb(old), to_jsonb(new)) ->> 'organization_id' end;
  begin
    update rolecall.organizations set active_members = active_members
      where id = organization and state <> 'deleted';
    if found and not exists (select from rolecall.members
        where organization_id = organization and role = 'owner' and status = 'active') then
      raise exception '% would be left without an active owner', organization
        using errcode = 'check_violation', constraint = 'organizations_have_an_owner';
    end if;
    return null;
  end $$`,
  `create constraint trigger keep_an_owner_when_losing_one after update or delete on rolecall.members
    deferrable initially deferred for each row when (old.role = 'owner' and old.status = 'active')
    execute function rolecall.keep_an_owner()`,
  `create constraint trigger keep_an_owner_from_the_start after insert or update of state on rolecall.organizations
    deferrable initially deferred for each row execute function rolecall.keep_an_owner()`,
  `create function rolecall.end_once() returns trigger language plpgsql as $$
  begin
    raise exception 'the invitation % has ended as % and cannot become %', old.id, old.state, new.state
      using errcode = 'check_violation', constraint = 'invitations_end_once';
  end $$`,
  `create trigger end_once before update of state on rolecall.invitations for each row
    when (old.state <> new.state and (old.state in ('accepted', 'declined', 'revoked')
      or (old.state = 'expired' and new.state not in ('pending', 'revoked'))))
    execute function rolecall.end_once()`,
  `create function rolecall.keep_history() returns trigger language plpgsql as $$
  begin
    raise exception 'the audit log is only ever added to'
      using errcode = 'check_violation', constraint = 'audit_events_stay';
  end $$`,
  `create trigger keep_history before update or delete on rolecall.audit_events
    for each row execute function rolecall.keep_history()`,
  `create trigger keep_all_history before truncate on rolecall.audit_events
    for each statement execute function rolecall.keep_history()`,
];
