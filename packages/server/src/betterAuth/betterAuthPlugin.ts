import type { BetterAuthPlugin } from "better-auth";
import { confirmPassword, confirmPasswordPath } from "./confirmPassword.ts";
import { guardGraveActs } from "./guardGraveActs.ts";
import { type MembershipKeeper, membershipHooks } from "./membershipHooks.ts";
import { normalAddresses } from "./normalAddresses.ts";
import { passwordPaths } from "./passwordPaths.ts";

/** Where better-auth deletes users. It removes their password first, so memberships have to go before that. */
const deletionPaths: ReadonlySet<string | undefined> = new Set([
  "/delete-user",
  "/delete-user/callback",
  "/admin/remove-user",
]);

/** What sessions get from {@link betterAuthPlugin}, and what better-auth does with it. */
export interface RolecallPlugin extends Pick<BetterAuthPlugin, "hooks" | "init" | "rateLimit"> {
  readonly id: "rolecall";
  readonly schema: {
    session: {
      fields: {
        passwordConfirmedAt: { type: "date"; required: false; input: false };
        passwordlessSignInAt: { type: "date"; required: false; input: false };
      };
    };
  };
}

/**
 * Joins better-auth with an authority.
 *
 * - A changed address or name goes into all memberships, and again at each sign-in, should that once have failed.
 * - A second factor that is switched on or off is in force in all memberships at once, and in open tabs.
 * - A user who is deleted leaves all organizations first. Where someone is the only owner, better-auth answers 409
 *   with the code `last_owner`, and the account stays.
 * - The grave acts of better-auth itself, deleting an account and changing its address, are refused with 403 and the
 *   code `password_required` where the password was not just given, as `betterAuthPerson` has it.
 * - Addresses are compared and stored in the form that invitations have: `maya@bücher.example` and
 *   `maya@xn--bcher-kva.example` are one account.
 * - Sessions remember when the password was last given, which `betterAuthPerson` reads. `POST
 *   /rolecall/confirm-password` with `{ password }` takes it once more, at most five times in a minute where the rate
 *   limit of better-auth is on.
 * @example
 * import type { Authority } from "@rolecall/server";
 * import { betterAuthDatabase, betterAuthPlugin } from "@rolecall/server/better-auth";
 * import { betterAuth } from "better-auth";
 *
 * export const createAuth = (authority: Authority) =>
 *   betterAuth({
 *     database: betterAuthDatabase(authority.database),
 *     emailAndPassword: { enabled: true },
 *     user: { deleteUser: { enabled: true } },
 *     plugins: [betterAuthPlugin(authority)],
 *   });
 */
export function betterAuthPlugin(authority: MembershipKeeper): RolecallPlugin {
  const { carryChange, carryOver, end } = membershipHooks(authority);
  const plugin = {
    id: "rolecall",
    schema: {
      session: {
        fields: {
          passwordConfirmedAt: { type: "date", required: false, input: false },
          passwordlessSignInAt: { type: "date", required: false, input: false },
        },
      },
    },
    endpoints: { confirmPassword },
    hooks: { before: [normalAddresses, guardGraveActs] },
    rateLimit: [{ pathMatcher: (path) => path === confirmPasswordPath, window: 60, max: 5 }],
    init: () => ({
      options: {
        // Gives way to the app's own. Then the hook below still refuses, though only after signing the person out.
        user: { deleteUser: { beforeDelete: end } },
        databaseHooks: {
          user: { update: { after: carryChange }, delete: { before: end } },
          account: {
            delete: {
              async before({ userId }, context) {
                if (!deletionPaths.has(context?.path)) return;
                const user = await context?.context.internalAdapter.findUserById(userId);
                if (user) await end(user);
              },
            },
          },
          session: {
            create: {
              async before(session, context) {
                // A session that takes another's place brings its own moments along, which may be none. One that an
                // administrator opens in someone's name proves nothing.
                const isSignIn =
                  session["passwordConfirmedAt"] === undefined && session["impersonatedBy"] === undefined;
                if (!isSignIn) return { data: {} };
                if (passwordPaths.has(context?.path)) return { data: { passwordConfirmedAt: new Date() } };
                const account = await context?.context.internalAdapter.findCredentialAccount(session.userId);
                const isPasswordless = context !== null && !account?.password;
                return { data: isPasswordless ? { passwordlessSignInAt: new Date() } : {} };
              },
              async after({ userId }, context) {
                const user = await context?.context.internalAdapter.findUserById(userId);
                if (user) await carryOver(user);
              },
            },
          },
        },
      },
    }),
  } satisfies BetterAuthPlugin;
  return plugin;
}
