import { sql } from "kysely";
import { z } from "zod";
import type { Handlers } from "../Asked.ts";
import { decideAny, deny } from "../permit.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import { beyond } from "../reads/beyond.ts";
import { humanOrder } from "../reads/humanOrder.ts";
import { pageOf } from "../reads/pageOf.ts";
import { notAMember, readerIn } from "../standingIn.ts";

/** Answers reads of organizations. */
export const organizationHandlers: Pick<Handlers, "organizations.list" | "organizations.read"> = {
  async "organizations.list"({ authority, person, input: { limit, cursor } }) {
    let query = authority.database.query
      .selectFrom("members")
      .innerJoin("organizations", "organizations.id", "members.organization_id")
      .select([
        "organizations.id",
        "organizations.name",
        "organizations.state",
        "organizations.plan",
        "members.role",
        "members.status",
      ])
      .where("members.user_id", "=", person.userId)
      .where("organizations.state", "!=", "deleted")
      .orderBy("organizations.id")
      .limit(limit + 1);
    const paging = await pagingOf(
      "organizations",
      { cursor, userId: person.userId },
      z.tuple([positionFields.text]),
    );
    if (paging.from !== undefined)
      query = query.where(beyond([sql.ref("organizations.id")], paging.from, "asc"));
    const rows = await query.execute();
    return {
      value: await pageOf(
        rows,
        limit,
        paging,
        (row) => [row.id],
        (row) => ({ ...row, state: livingState(row.state) }),
      ),
    };
  },

  async "organizations.read"({ input: { organization }, ...asking }) {
    const { authority, person } = asking;
    const { query } = authority.database;
    const [standing, access, row, administrators] = await Promise.all([
      readerIn(asking, organization),
      authority.access(organization, person.userId),
      query.selectFrom("organizations").selectAll().where("id", "=", organization).executeTakeFirst(),
      query
        .selectFrom("members")
        .select(["user_id", "email", "name", "role"])
        .where("organization_id", "=", organization)
        .where("status", "=", "active")
        .where("role", "in", ["owner", "admin"])
        .orderBy("role", "desc")
        .orderBy(humanOrder(sql`coalesce(${sql.ref("name")}, ${sql.ref("email")})`))
        .orderBy("user_id")
        .limit(20)
        .execute(),
    ]);
    if (row === undefined) throw notAMember();
    const decision = decideAny(access, "org.settings.view", undefined);
    if (standing.status !== "active") throw await deny(asking, standing, decision);
    return {
      version: row.version,
      value: {
        id: row.id,
        name: row.name,
        state: livingState(row.state),
        plan: row.plan,
        role: standing.role,
        status: standing.status,
        version: row.version,
        ...(row.purge_at === null ? {} : { purgeAt: row.purge_at.getTime() }),
        administrators: administrators.map(({ user_id, email, name, role }) => ({
          userId: user_id,
          email,
          ...(name === null ? {} : { name }),
          role,
        })),
        ...(decision.status === "allowed" ? { settings: settingsOf(row) } : {}),
      },
    };
  },
};

/** One that is deleted is not read any more, so what is left is one of the other two. */
const livingState = (state: "active" | "deletionRequested" | "deleted") =>
  state === "active" ? state : "deletionRequested";

function settingsOf(row: {
  readonly created_at: Date;
  readonly seats: number | null;
  readonly active_members: number;
  readonly pending_invitations: number;
  readonly allowed_domains: string[] | null;
  readonly two_factor_required: boolean;
}) {
  return {
    createdAt: row.created_at.getTime(),
    ...(row.seats === null ? {} : { seats: row.seats }),
    activeMembers: row.active_members,
    pendingInvitations: row.pending_invitations,
    ...(row.allowed_domains === null ? {} : { allowedDomains: row.allowed_domains }),
    secondFactorRequired: row.two_factor_required,
  };
}
