import { type GraveAct, passwordFault } from "@rolecall/organization/rules";
import { APIError, createAuthMiddleware, getAuthoritativeSessionFromCtx } from "better-auth/api";
import { isProven } from "./isProven.ts";

/** What better-auth does that is grave, by its path, and whether a request to that path is about it. */
const graveActAt: Readonly<
  Record<string, (body: Readonly<Record<string, unknown>>) => GraveAct | undefined>
> = {
  // better-auth checks a password, or a token from a mail, that comes along
  "/delete-user": ({ password, token }) => (isText(password) || isText(token) ? undefined : "account.delete"),
  "/change-email": () => "account.changeEmail",
  "/admin/remove-user": () => "account.delete",
  "/admin/update-user": ({ data }) => (hasEmail(data) ? "account.changeEmail" : undefined),
};

/** Refuses the grave acts of better-auth to a session whose person has not just proven that it is them. */
export const guardGraveActs = {
  matcher: ({ path, body }: { readonly path?: string; readonly body?: unknown }) =>
    actOf(path, body) !== undefined,
  handler: createAuthMiddleware(async (ctx) => {
    const act = actOf(ctx.path, ctx.body);
    const found = await getAuthoritativeSessionFromCtx(ctx);
    // who is not signed in is refused by the endpoint itself
    if (act === undefined || found === null) return;
    const { id, email, emailVerified } = found.user;
    const { passwordConfirmedAt, passwordlessSignInAt } = found.session;
    const passwordConfirmed = isProven({ passwordConfirmedAt, passwordlessSignInAt }, Date.now());
    const fault = passwordFault(act, { userId: id, email, emailVerified, passwordConfirmed });
    if (fault) throw new APIError("FORBIDDEN", { code: fault.refusal.code, message: fault.refusal.message });
  }),
};

function actOf(path: string | undefined, body: unknown): GraveAct | undefined {
  if (path === undefined || !Object.hasOwn(graveActAt, path)) return undefined;
  return graveActAt[path]?.(typeof body === "object" && body !== null ? { ...body } : {});
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function hasEmail(data: unknown): boolean {
  return typeof data === "object" && data !== null && "email" in data;
}
