import type { Person } from "@rolecall/organization/rules";
import type { Authenticate } from "./HandlerOptions.ts";
import { ProblemError } from "./ProblemError.ts";

/** Finds out who asks, and lets nobody pass who is nobody. */
export async function personAsking(authenticate: Authenticate, request: Request): Promise<Person> {
  const person = await authenticate(request);
  if (person === undefined)
    throw new ProblemError("not_signed_in", "You are not signed in, or not any more. Sign in and ask again.");
  return person;
}
