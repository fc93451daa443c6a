import { normalizeEmail } from "@rolecall/organization/rules";
import type { Tables } from "@rolecall/server";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { Kysely } from "kysely";
import { z } from "zod";
import {
  toDomain,
  findByDomain,
  findRequired,
  toProviderId,
  type SignOnOrganization,
} from "./signOnOrganizations.ts";

/** The paths to which identity providers redirect people. */
const callbackPaths: ReadonlySet<string | undefined> = new Set([
  "/sso/callback/:providerId",
  "/sso/saml2/sp/acs/:providerId",
]);

/** Everything else follows from the domain of the address, never from the caller. */
const signInBody = z.strictObject({
  email: z.string(),
  callbackURL: z.string(),
  errorCallbackURL: z.string().optional(),
});

interface EndpointCall {
  readonly path?: string | undefined;
  readonly params?: unknown;
}

/**
 * Decides how people sign in. Addresses in the verified domain of an organization are redirected to its identity
 * provider. If it requires single sign-on, its members get no session another way. Sessions store the provider
 * through which they started. `current` returns better-auth's current transaction.
 */
export function singleSignOnPlugin(current: () => Kysely<Tables>) {
  return {
    id: "rolecall-sso",
    schema: {
      session: { fields: { identityProvider: { type: "string", required: false, input: false } } },
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/sign-in/sso",
          handler: createAuthMiddleware(async ({ body }) => {
            const read = signInBody.safeParse(body);
            if (!read.success)
              throw new APIError("BAD_REQUEST", {
                code: "invalid_request",
                message: "Send email, callbackURL and errorCallbackURL, and nothing else.",
              });
            const { email } = read.data;
            const found = await findByDomain(current(), toDomain(email));
            if (found === undefined)
              throw new APIError("NOT_FOUND", {
                code: "sso_not_found",
                message: `No organization has set up single sign-on for ${toDomain(email) || "this address"}. Sign in with your password.`,
              });
            return { context: { body: { providerId: toProviderId(found.id), loginHint: email } } };
          }),
        },
        {
          matcher: ({ path }) => path === "/sign-up/email",
          handler: createAuthMiddleware(async ({ body }) => {
            const email: unknown =
              typeof body === "object" && body !== null && "email" in body ? body.email : "";
            const found =
              typeof email === "string" ? await findByDomain(current(), toDomain(email)) : undefined;
            if (found?.required === true) throw singleSignOnOnly(found);
          }),
        },
      ],
    },
    init: () => ({
      options: {
        databaseHooks: {
          user: {
            create: {
              // the domain is verified, so its identity provider is trusted for addresses in it
              before: async ({ email }, context) =>
                providerIn(context) === undefined
                  ? undefined
                  : { data: { email: normalizeEmail(email) ?? email, emailVerified: true } },
            },
          },
          session: {
            create: {
              async before(session, context) {
                // a session that replaces another keeps its provider
                const providerId = providerIn(context) ?? textIn(session["identityProvider"]);
                const required = await findRequired(current(), session.userId);
                if (required !== undefined && providerId !== toProviderId(required.id))
                  throw singleSignOnOnly(required);
                return { data: { identityProvider: providerId ?? null } };
              },
            },
          },
        },
      },
    }),
  } satisfies BetterAuthPlugin;
}

/** The identity provider that redirected the request. There is no request when the server itself acts. */
function providerIn(call: EndpointCall | null | undefined): string | undefined {
  if (!callbackPaths.has(call?.path)) return undefined;
  const params = call?.params;
  return typeof params === "object" && params !== null && "providerId" in params
    ? textIn(params.providerId)
    : undefined;
}

const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const singleSignOnOnly = ({ name }: SignOnOrganization) =>
  new APIError("FORBIDDEN", {
    code: "sso_required",
    message: `${name} requires single sign-on for your email address. Use single sign-on instead of a password.`,
  });
