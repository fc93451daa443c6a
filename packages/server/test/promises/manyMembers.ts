import { afterEach, beforeAll, vi } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import {
  createAuthority,
  importOrganization,
  type Authority,
  type AuthorityOptions,
  type Database,
} from "../../src/index.ts";
import { openPostgres } from "../databases.ts";
import { openServer, personOf, type Server } from "../http/openServer.ts";

/** A request of Olga. */
export const request = (
  path: string,
  init: Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> } = {},
) =>
  new Request(`http://acme.example${path}`, {
    ...init,
    headers: { "x-person": JSON.stringify(personOf("olga")), ...init.headers },
  });

/** Opens a server for the tests around, with an organization `many` of 61 members; it is Olga's. */
export function manyMembers() {
  let database: Database;
  let server: Server;
  beforeAll(async () => {
    const [opened] = await openPostgres(1);
    if (opened === undefined) throw new Error("no database");
    database = opened;
    server = await openServer(database, { migrate: true });
    const people = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`many-${at}`, "member"] as const),
    );
    await importOrganization(
      database,
      organization({ organization: { id: "many" }, people: { olga: "owner", ...people } }),
    );
  });
  afterEach(async () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    await database.query.deleteFrom("outbox").execute();
  });
  return {
    database: () => database,
    server: () => server,
    /** Makes an authority over the same database, with options of a test. */
    authorityWith: (options: Partial<AuthorityOptions>): Authority =>
      createAuthority({
        database,
        secret: "a secret that only the tests know, of 32 bytes",
        onError: () => {},
        ...options,
      }),
  };
}
