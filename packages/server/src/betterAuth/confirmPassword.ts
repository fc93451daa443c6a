import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/** Where a signed-in person gives their password again, below the base path of better-auth. */
export const confirmPasswordPath = "/rolecall/confirm-password";

/** Takes the password of the signed-in person once more, and notes in their session when that was. */
export const confirmPassword = createAuthEndpoint(
  confirmPasswordPath,
  {
    method: "POST",
    body: z.strictObject({ password: z.string().min(1) }),
    use: [sensitiveSessionMiddleware],
    requireHeaders: true,
  },
  async (ctx) => {
    const { internalAdapter, password } = ctx.context;
    const { session, user } = ctx.context.session;
    const hash = (await internalAdapter.findCredentialAccount(user.id))?.password;
    const isTooLong = ctx.body.password.length > password.config.maxPasswordLength;
    if (!hash || isTooLong || !(await password.verify({ hash, password: ctx.body.password })))
      throw new APIError("BAD_REQUEST", {
        code: "INVALID_PASSWORD",
        message: "That is not the password of this account. Try again, or reset your password.",
      });
    const confirmed = { passwordConfirmedAt: new Date() };
    const updated = await internalAdapter.updateSession(session.token, confirmed);
    if (!updated)
      throw new APIError("UNAUTHORIZED", {
        code: "SESSION_EXPIRED",
        message: "You have been signed out. Sign in again.",
      });
    // better-auth may keep a copy of the session in a cookie, which has to learn of it too.
    await setSessionCookie(ctx, { session: { ...session, ...updated }, user });
    return ctx.json({ status: true });
  },
);
