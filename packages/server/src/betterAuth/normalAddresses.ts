import { normalizeEmail } from "@rolecall/organization/rules";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";

/** The fields in which requests to better-auth carry an address. */
const fields = ["email", "newEmail"] as const;

type Hook = NonNullable<NonNullable<BetterAuthPlugin["hooks"]>["before"]>[number];

/**
 * Brings addresses into the form in which invitations have them before better-auth checks, compares or stores them. It
 * refuses domains that are not ASCII, so no account has one already.
 */
export const normalAddresses: Hook = {
  matcher: ({ body }) => Object.keys(changesOf(body)).length > 0,
  handler: createAuthMiddleware(async ({ body }) => ({ context: { body: { ...body, ...changesOf(body) } } })),
};

function changesOf(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== "object" || body === null) return {};
  const changes: Record<string, string> = {};
  for (const field of fields) {
    const email: unknown = Reflect.get(body, field);
    const normal = typeof email === "string" ? normalizeEmail(email) : undefined;
    if (normal !== undefined && normal !== email) changes[field] = normal;
  }
  return changes;
}
