import type { Authority } from "@rolecall/server";
import type { Context, MiddlewareHandler } from "hono";
import { Refused } from "../backend/frame/Refused.ts";
import { refusedResponse } from "../backend/frame/refusedResponse.ts";
import {
  findClosed,
  findRequiring,
  toProviderId,
  type SignOnOrganization,
  wayBackRoles,
} from "./signOnOrganizations.ts";
import { watchStream } from "./watchStream.ts";

/** The signed-in person and their identity provider. */
export interface SignedInBy {
  readonly userId: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** The identity provider through which the session started. */
  readonly providerId: string | undefined;
}

/** Paths that don't open an organization, or only end the person's own membership. */
const open =
  /^\/(organizations|invitations\/(read|decline)|account|openapi\.json|invitation-links|sign-in-way)$|^\/organizations\/[^/]+\/leave$/;

/**
 * If an organization requires single sign-on, denies its members until they have signed in with its identity
 * provider, on every request and in open streams. Owners and admins can use their password, and everyone can leave.
 */
export function requireSingleSignOn(
  authority: Authority,
  readSession: (headers: Headers) => Promise<SignedInBy | undefined>,
): { readonly guard: MiddlewareHandler; readonly lookAgain: () => void } {
  const { query } = authority.database;
  const streams = new Set<() => void>();
  /** The organization of a request that the session can't open. */
  const closedIn = async ({ req }: Context, path: string): Promise<SignOnOrganization | undefined> => {
    if (open.test(path)) return undefined;
    const requiring = await findRequiring(query);
    const session = requiring.length === 0 ? undefined : await readSession(req.raw.headers);
    // without a session, the endpoint itself refuses the request
    if (session === undefined) return undefined;
    if (path === "/invitations/accept") {
      const { token } = await readBody(req.raw);
      const offer = typeof token === "string" ? await authority.readInvitation(token, session) : undefined;
      if (offer === undefined || "code" in offer || wayBackRoles.includes(offer.role)) return undefined;
      const { id } = offer.organization;
      return session.providerId === toProviderId(id) ? undefined : requiring.find((each) => each.id === id);
    }
    const closed = await findClosed(query, session.userId, session.providerId);
    if (closed.length === 0) return undefined;
    const inPath = /^\/organizations\/([^/]+)/.exec(path)?.[1];
    const named =
      inPath === undefined
        ? [...(req.queries("organization") ?? []), (await readBody(req.raw))["organization"]]
        : [decode(inPath)];
    const names = named.filter((each) => typeof each === "string");
    // a request without an organization is about the only one they are in
    const found = names.length === 0 ? closed[0] : closed.find(({ id }) => names.includes(id));
    if (found !== undefined)
      await authority.recordDenial({ organization: found.id, actor: session.userId, code: "sso_required" });
    return found;
  };
  return {
    async guard(context, next) {
      const path = context.req.path.replace(/^\/api\/(rolecall|console)/, "");
      const closed = await closedIn(context, path);
      if (closed !== undefined) return refusedResponse(singleSignOnRequired(closed));
      await next();
      if (path === "/access/events" && context.res.ok)
        context.res = watchStream(
          context.res,
          streams,
          async () => (await closedIn(context, path)) === undefined,
        );
      return undefined;
    },
    lookAgain: () => {
      for (const look of streams) look();
    },
  };
}

const singleSignOnRequired = ({ name }: SignOnOrganization) =>
  new Refused(
    "sso_required",
    `${name} requires single sign-on. Sign in again through its identity provider, with an email address of its domain.`,
  );

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The body of a request, read from a copy so that the endpoint can still read it. */
async function readBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (request.body === null) return {};
  const read: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  return typeof read === "object" && read !== null ? { ...read } : {};
}
