import type { OrganizationRole } from "@rolecall/organization";
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import type { ReadInputOf } from "../schemaOf.ts";
import { beyond } from "./beyond.ts";
import { humanOrder } from "./humanOrder.ts";
import { membersWith } from "./membersWith.ts";
import { pageOf } from "./pageOf.ts";

type Filter = Pick<ReadInputOf<"members.list">, "organization" | "search" | "role" | "status">;
type Asked = Filter & Pick<ReadInputOf<"members.list">, "limit" | "cursor" | "sort">;

interface Sorting {
  readonly by: RawBuilder<unknown>;
  readonly kind: z.ZodType<string | number | Date>;
  readonly valueOf: (row: Row) => string | number;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectMembers>["execute"]>>[number];

/** Each as an index has it, word for word. */
const sortings: Readonly<Record<"email" | "name" | "joinedAt" | "role", Sorting>> = {
  email: { by: humanOrder(sql.ref("members.email")), kind: positionFields.text, valueOf: (row) => row.email },
  name: {
    by: humanOrder(sql`coalesce(${sql.ref("members.name")}, ${sql.ref("members.email")})`),
    kind: positionFields.text,
    valueOf: (row) => row.name ?? row.email,
  },
  joinedAt: {
    by: sql.ref("members.joined_at"),
    kind: positionFields.instant,
    valueOf: (row) => row.joined_at.getTime(),
  },
  role: { by: sql.ref("members.role_rank"), kind: positionFields.rank, valueOf: (row) => row.role_rank },
};

/** Reads one part of the members. */
export async function memberRows(database: Database, asked: Asked) {
  const direction = asked.sort.startsWith("-") ? "desc" : "asc";
  // what remains without the sign is one of the four
  const sorting = sortings[asked.sort.replace("-", "") as keyof typeof sortings];
  const paging = await pagingOf("members", { ...asked }, z.tuple([sorting.kind, positionFields.text]));
  let query = selectMembers(database, asked)
    .orderBy(sorting.by, direction)
    .orderBy("members.user_id", direction)
    .limit(asked.limit + 1);
  if (paging.from !== undefined)
    query = query.where(beyond([sorting.by, sql.ref("members.user_id")], paging.from, direction));
  return pageOf(
    await query.execute(),
    asked.limit,
    paging,
    (row) => [sorting.valueOf(row), row.user_id],
    (row) => row,
  );
}

function selectMembers(database: Database, { organization, search, role, status }: Filter) {
  let query = database.query
    .selectFrom("members")
    .select(["user_id", "email", "name", "role", "status", "version", "joined_at", "role_rank"])
    .where("organization_id", "=", organization);
  if (role !== undefined) query = query.where("role", "=", role);
  if (status !== undefined) query = query.where("status", "=", status);
  if (search !== undefined) query = query.where(membersWith(search));
  return query;
}

/** A member as everyone who may see members sees them. */
export function memberItem(
  row: Omit<Row, "role_rank">,
  teams: ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>,
) {
  return {
    userId: row.user_id,
    email: row.email,
    ...(row.name === null ? {} : { name: row.name }),
    role: row.role satisfies OrganizationRole,
    status: row.status,
    version: row.version,
    joinedAt: row.joined_at.getTime(),
    teams: [...(teams.get(row.user_id) ?? [])],
  };
}
