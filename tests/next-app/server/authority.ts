import type { Person } from "@rolecall/organization/rules";
import { createAuthority, createGuards, createHandler } from "@rolecall/server";
import { postgres } from "@rolecall/server/postgres";

/** Takes the tests at their word; a real application has sessions. */
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

/** How many people's access is being watched. */
export const countWatches = (): number => watches;

/** The authority as the routes serve it. */
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

/** Guards the routes of the application itself. */
export const guards = createGuards(authority, { authenticate });
