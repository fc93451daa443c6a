import type { Person } from "@rolecall/organization/rules";
import { readPerson } from "../input/readPerson.ts";
import type { HandlerOptions } from "./HandlerOptions.ts";
import { ProblemError } from "./ProblemError.ts";
import { settleWithin, usualTimeout } from "./settleWithin.ts";

/** Finds out who asks. No one is refused, and a person who is not one is the application's mistake. */
export async function personAsking(
  { authenticate, timeout = usualTimeout }: Pick<HandlerOptions, "authenticate" | "timeout">,
  request: Request,
): Promise<Person> {
  const given: unknown = await settleWithin(() => authenticate(request), timeout, "authenticate");
  if (given === undefined || given === null)
    throw new ProblemError("not_signed_in", "You are not signed in. Sign in and try again.");
  return readPerson(given);
}
