import { type Flow, personCalled } from "./openFlow.ts";
import type { FaultMode } from "./FaultMode.ts";

interface FaultModeOptions {
  readonly flow: Flow;
  readonly send: (request: Request) => Promise<Response>;
  readonly faultMode: FaultMode;
  /** How long a slow answer takes, in milliseconds. */
  readonly slowness: number;
}

/**
 * Sends requests to a server of some mood. It begins with the first request that changes something, so that the page is
 * there before.
 */
export function sendInFaultMode({
  flow,
  send,
  faultMode,
  slowness,
}: FaultModeOptions): FaultModeOptions["send"] {
  const touched = new Set<string>();
  let writes = 0;
  return async (request) => {
    const isWrite = request.method !== "GET" && !readsByPost.test(request.url);
    if (isWrite) writes += 1;
    const now = writes === 0 ? "ready" : faultMode;
    if (now === "offline" || (now === "unsteady" && isWrite && writes % 3 === 1))
      throw new TypeError("The story plays a lost connection.");
    if (now === "slow") await new Promise((resolve) => setTimeout(resolve, slowness));
    if (isWrite && now === "conflict") {
      const { pathname } = new URL(request.url);
      if (!touched.has(pathname)) await interfere(flow, pathname, request.clone());
      touched.add(pathname);
    }
    if (!isWrite || now !== "refuses") return send(request);
    await setState(flow, "deletionRequested");
    const answer = await send(request);
    await setState(flow, "active");
    return answer;
  };
}

/** What is read with a token in the body, which is in no address. */
const readsByPost = /\/invitation-links$|\/invitations\/read$/;

const setState = (flow: Flow, state: "active" | "deletionRequested") =>
  flow.authority.database.query
    .updateTable("organizations")
    .set({ state })
    .where("id", "=", flow.id)
    .execute();

/** Lets Clara do something about the same, a moment before it: what a conflict is made of. */
async function interfere(flow: Flow, path: string, request: Request): Promise<void> {
  const clara = flow.clientAs(personCalled("clara"));
  const at = { organization: flow.id };
  const [, user] = /\/members\/([^/]+)/.exec(path) ?? [];
  const [, invitation] = /\/invitations\/([^/]+)/.exec(path) ?? [];
  if (user !== undefined && request.method === "DELETE") await clara.members.remove({ ...at, user });
  else if (user !== undefined) {
    const read = await clara.members.read({ ...at, user });
    if (read.ok)
      await clara.members.changeRole({ ...at, user, role: "billingAdmin", version: read.value.version });
  } else if (path.endsWith("/invitations"))
    await flow.clientAs(personCalled("ines")).invitations.create({ ...(await request.json()), ...at });
  else if (invitation !== undefined && path.includes(flow.id))
    await clara.invitations.revoke({ ...at, invitation });
  // an answer to an invitation names none: it is in the token of the link
  else
    await flow.authority.database.query
      .updateTable("invitations")
      .set({ state: "revoked" })
      .where("organization_id", "=", flow.id)
      .where("state", "=", "pending")
      .execute();
}
