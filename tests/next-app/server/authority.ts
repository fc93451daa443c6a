import type { Person } from "@rolecall/organization/rules";
import { createAuthority, createGuards, createHandler } from "@rolecall/server";
import { postgres } from "@rolecall/server/postgres";

/** Trusts the person named by the tests. A real application has sessions. */
const authenticate = async (request: Request): Promise<Person | undefined> => {
  const person = request.headers.get("x-person");
  // written by the tests
  return person === null ? undefined : (JSON.parse(person) as Person);
};

const authority = createAuthority({
  database: postgres(process.env["DATABASE_URL"] ?? ""),
  secret: process.env["SECRET"] ?? "",
});

let watches = 0;

/** The number of people whose access is being watched. */
export const countWatches = (): number => watches;

/** The handlers of the authority's routes. */
export const handler = createHandler(
  {
    ...authority,
    watch: async (...asked) => {
      const unwatch = await authority.watch(...asked);
      watches += 1;
      return () => {
        watches -= 1;
        unwatch();
      };
    },
  },
  { authenticate, basePath: "/rolecall" },
);

/** Guards the application's own routes. */
export const guards = createGuards(authority, { authenticate });
