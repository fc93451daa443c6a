import type { PGliteInterface } from "@electric-sql/pglite";

/** Stores the time when a sample database was created. */
export async function noteSampleTime(instance: PGliteInterface): Promise<void> {
  await instance.exec(
    "create table public.sample_time (at timestamptz not null); insert into public.sample_time values (now())",
  );
}

/** Shifts all times in a sample database, as if it had been created just now. */
export async function moveSampleToNow(instance: PGliteInterface): Promise<void> {
  await instance.exec(`
do $$
declare
  elapsed interval := now() - (select at from public.sample_time);
  days integer := current_date - (select at from public.sample_time)::date;
  col record;
begin
  -- the triggers keep history from being changed, and this is no change of history
  perform set_config('session_replication_role', 'replica', true);
  for col in
    select format('%I.%I', table_schema, table_name) as of_table,
      string_agg(format('%1$I = %1$I + $1', column_name), ', ') as moved
    from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where data_type = 'timestamp with time zone' and table_type = 'BASE TABLE'
      and table_schema in ('rolecall', 'console', 'public')
    group by 1
  loop
    execute 'update ' || col.of_table || ' set ' || col.moved using elapsed;
  end loop;
  if days > 0 then
    -- a day of a project is there once, so all of them leave before any arrives
    update console.usage_days set day = to_char(day::date + days + 36500, 'YYYY-MM-DD');
    update console.usage_days set day = to_char(day::date - 36500, 'YYYY-MM-DD');
    update console.invoices set at = date_trunc('month', at);
  end if;
end $$`);
}
