import type { Person } from "@rolecall/organization/rules";
import { person } from "../../../organization/test/organizations.ts";
import { createClient, type Client } from "../../src/client.ts";

/** Someone with a verified address who has just given their password. */
export const personOf = (userId: string): Person => person(userId, { passwordConfirmed: true });

/** A client of a server, as one person. One that does not answer within ten seconds counts as away. */
export function clientOf(
  url: string,
  userId: string,
  headers: Readonly<Record<string, string>> = {},
): Client {
  return createClient({
    url,
    fetch: (request) => fetch(request, { signal: AbortSignal.timeout(10_000) }),
    headers: { ...headers, "x-person": JSON.stringify(personOf(userId)) },
  });
}
