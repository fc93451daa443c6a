import { afterAll, beforeAll } from "vitest";
import { noon } from "../../../organization/test/organizations.ts";
import { createAuthority, type Authority } from "../../src/index.ts";
import { openPostgres } from "../databases.ts";
import { randomOf } from "./randomOf.ts";
import { withDelays } from "./withDelays.ts";

/** Opens three servers over one PostgreSQL for the tests of a description, each with delays of its own. */
export function delayedServers(): readonly Authority[] {
  const servers: Authority[] = [];

  beforeAll(async () => {
    for (const [index, database] of (await openPostgres(3)).entries())
      servers.push(
        createAuthority({
          database: withDelays(database, 6, randomOf(index + 1)),
          secret: "a secret that only the tests know, of 32 bytes",
          clock: () => noon,
        }),
      );
    await servers[0]?.migrate();
  });

  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  return servers;
}
