import { type Actor, actors } from "./crowd.ts";
import { ask, type Handler } from "./ask.ts";

/** A real session, by its cookies. */
export interface Session {
  readonly userId: string;
  readonly cookies: ReadonlyMap<string, string>;
}

/** Returns the session of an actor. */
export type SessionOf = (actor: Actor) => Session;

/** Signs up all actors, as browsers do. */
export async function openSessions(handler: Handler): Promise<SessionOf> {
  const sessions = new Map<Actor, Session>();
  for (const actor of actors) {
    const body = { email: actor.email, name: actor.role, password: "correct horse battery staple" };
    // one after the other, because hashing a password takes a whole core
    // oxlint-disable-next-line no-await-in-loop
    const { response, text } = await ask(handler, "POST", "/api/auth/sign-up/email", { headers: {}, body });
    const { user }: { user: { id: string } } = JSON.parse(text);
    sessions.set(actor, { userId: user.id, cookies: cookiesOf(response) });
  }
  return (actor) => {
    const session = sessions.get(actor);
    if (session === undefined) throw new Error(`${actor.email} is not signed in`);
    return session;
  };
}

/** The cookies that a response sets. */
export function cookiesOf(response: Response): ReadonlyMap<string, string> {
  return new Map(
    response.headers.getSetCookie().map((line) => {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

/** Cookies as a request carries them. */
export const cookieHeader = (cookies: ReadonlyMap<string, string>) => ({
  cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
});
