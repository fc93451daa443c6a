import type { Database } from "@rolecall/server";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { backendDatabase } from "../server/backend/storage/backendDatabase.ts";
import { acmeAs } from "./acmeAs.ts";
import { openConsole, type Ask, type OpenConsoleOptions } from "./openConsole.ts";

const people = { owner: "ines", admin: "jonas", analyst: "tom", outsider: "noor" } as const;

/**
 * Opens the console's server for the tests of a file. Each test gets its own Acme Test with an owner, an admin, an
 * analyst of Web and a member without projects. `open` opens the database, by default one in memory. `options` is
 * called when the tests start.
 */
export function acting(
  open?: () => Promise<Database | undefined>,
  options: () => OpenConsoleOptions = () => ({}),
) {
  let opened: Awaited<ReturnType<typeof openConsole>>;
  const asks = new Map<string, Ask>();
  let count = 0;
  let organization = "";
  beforeAll(async () => {
    const database = await open?.();
    opened = await openConsole({ ...options(), ...(database && { database }) });
    for (const user of Object.values(people))
      // a connection runs one statement at a time
      // oxlint-disable-next-line no-await-in-loop
      asks.set(user, await opened.signIn(`${user}@acme.test`));
  }, 180_000);
  afterAll(() => opened.close());
  beforeEach(async () => {
    organization = `rules-${++count}`;
    await opened.addOrganization(acmeAs(organization));
  });
  const askAs =
    (user: string): Ask =>
    (...asked) =>
      asks.get(user)?.(...asked) ?? Promise.reject(new Error(`${user} is not signed in`));
  return {
    owner: askAs(people.owner),
    admin: askAs(people.admin),
    analyst: askAs(people.analyst),
    outsider: askAs(people.outsider),
    opened: () => opened,
    organization: () => organization,
    base: () => `/api/console/organizations/${organization}`,
    authorityBase: () => `/api/rolecall/organizations/${organization}`,
    /** Gives an account a second factor, as the authority sees it. */
    setSecondFactor: (who: keyof typeof people, on: boolean) => opened.setSecondFactor(people[who], on),
    db: () => backendDatabase(opened.authority.database.query),
  };
}
