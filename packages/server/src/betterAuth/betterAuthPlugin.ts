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

/** The plugin that {@link betterAuthPlugin} returns. */
export interface RolecallPlugin extends Pick<BetterAuthPlugin, "hooks" | "init" | "rateLimit"> {
  readonly id: "rolecall";
  /** The fields that the plugin adds to better-auth's tables. */
  readonly schema: {
    /** The fields that the plugin adds to sessions. */
    session: {
      /** Their definitions, by name. Requests cannot set them. */
      fields: {
        /** When the password was last given in this session. */
        passwordConfirmedAt: { type: "date"; required: false; input: false };
        /** When someone without a password last signed in. */
        passwordlessSignInAt: { type: "date"; required: false; input: false };
      };
    };
  };
}

/**
 * Connects better-auth with an authority.
 *
 * - Updates all memberships when an address or name changes, and again at each sign-in in case that failed.
 * - Puts a second factor that is turned on or off in force in all memberships at once, in open tabs too.
 * - Removes a deleted user from all organizations first. If they are the only owner of one, better-auth answers 409 with
 *   the code `last_owner`, and the account stays.
 * - Refuses to delete an account or change its address with 403 and the code `password_required`, unless the password
 *   was just given, as `betterAuthPerson` defines it.
 * - Compares and stores addresses as invitations do: `maya@bücher.example` and `maya@xn--bcher-kva.example` are one
 *   account.
 * - Stores in the session when the password was last given, for `betterAuthPerson`. `POST /rolecall/confirm-password`
 *   with `{ password }` takes it again, at most five times per minute if better-auth's rate limit is on.
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
