import type { Person } from "@rolecall/organization/rules";
import { emailOf, noon } from "../../../organization/test/organizations.ts";
import { hashToken } from "../../src/authority/hashToken.ts";
import { createAuthority, importOrganization, type Authority, type Database } from "../../src/index.ts";
import { serve, type Served } from "../cells/serve.ts";
import { home, rival, rivalIds, type Home } from "./world.ts";

/** Two kinds of organizations on a server: homes, as many as are asked for, and the other one that is no one's business. */
export interface World {
  readonly authority: Authority;
  readonly served: Served;
  /** Adds one more organization of one's own, as new. */
  addHome(): Promise<Home>;
  /** The token of an invitation of a home. */
  tokenOf(home: Home, invitation: string): string;
  /** Everything that the tables keep of the other organization, written out; its log apart. */
  rivalTables(): Promise<string>;
  close(): Promise<void>;
}

/** The token of the invitation into the other organization. */
export const rivalToken = "token-of-rival";

/** Opens a world over a database, which has its tables already. */
export async function openWorld(database: Database): Promise<World> {
  const authority = createAuthority({
    database,
    secret: "a secret that only the tests know, of 32 bytes",
    clock: () => noon,
  });
  const served = await serve(authority);
  await importOrganization(database, rival(await hashToken(rivalToken)), {
    [rivalIds.user]: "Quietwater, the first",
    "rival-second": "Quietwater, the second",
  });
  let count = 0;
  const names = ["open", "late", "gone", "used", "left"];
  return {
    authority,
    served,
    async addHome() {
      const number = ++count;
      const hashes = new Map<string, string>();
      for (const name of names) hashes.set(name, await hashToken(`token-of-${name}-${number}`));
      const made = home(number, (invitation) => hashes.get(invitation) ?? "");
      await importOrganization(database, made.state);
      return made;
    },
    tokenOf: ({ idOf }, invitation) => `token-of-${idOf(invitation)}`,
    rivalTables: () => tablesOf(database, rivalIds.organization),
    close: () => served.close(),
  };
}

/** Someone who has just given their password, with a second factor: an attacker has all that a person can have. */
export const personOf = (userId: string): Person => ({
  userId,
  email: emailOf(userId),
  emailVerified: true,
  passwordConfirmed: true,
  secondFactor: true,
});

async function tablesOf({ query }: Database, organization: string): Promise<string> {
  const of = ["members", "projects", "project_grants", "teams", "team_members", "team_projects"] as const;
  const tables: unknown[] = [
    await query.selectFrom("organizations").selectAll().where("id", "=", organization).execute(),
  ];
  for (const table of [...of, "invitations", "sends", "outbox"] as const) {
    const rows = await query
      .selectFrom(table)
      .selectAll()
      .where("organization_id", "=", organization)
      .execute();
    tables.push(rows.map((row) => JSON.stringify(row)).sort());
  }
  return JSON.stringify(tables, undefined, 1);
}
