import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { samplePeople } from "../sample/samplePeople.ts";

/** Signs in as one of the sample's people without a password. Only for trying the console, never for production. */
export const demoPlugin = {
  id: "rolecall-demo",
  endpoints: {
    demoSignIn: createAuthEndpoint(
      "/demo/sign-in",
      { method: "POST", body: z.strictObject({ email: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const { email } = ctx.body;
        const found = isSampleEmail(email) ? await internalAdapter.findUserByEmail(email) : null;
        if (found === null)
          throw new APIError("NOT_FOUND", { message: "No one in the sample data has this address" });
        const session = await internalAdapter.createSession(found.user.id);
        await setSessionCookie(ctx, { session, user: found.user });
        return ctx.json({ id: found.user.id, name: found.user.name, email: found.user.email });
      },
    ),
  },
} satisfies BetterAuthPlugin;

const emails: ReadonlySet<string> = new Set(samplePeople.map(({ email }) => email));

/** Whether an address belongs to one of the sample's people. */
const isSampleEmail = (email: string): boolean => emails.has(email);
