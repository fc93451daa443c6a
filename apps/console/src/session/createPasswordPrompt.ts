import type { Connection } from "./Connection.ts";

/** Asks for the password where the server wants it. */
export interface PasswordPrompt {
  /** Sends a request. Where the password is asked for, it is sent again once that is given. */
  readonly send: Connection["send"];
  /** Whether the password is asked for now. */
  readonly isOpen: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
  /** Ends the question: the password was given, or is not going to be. */
  readonly close: (isGiven: boolean) => void;
}

/**
 * Asks for the password whenever the server refuses something with `password_required`, so that each grave act has its
 * way on, whichever screen or file it comes from. Where the password is not given, the refusal stands.
 */
export function createPasswordPrompt(send: Connection["send"]): PasswordPrompt {
  const watching = new Set<() => void>();
  let open: { readonly given: Promise<boolean>; readonly settle: (isGiven: boolean) => void } | undefined;
  const change = (next: typeof open) => {
    open = next;
    for (const changed of watching) changed();
  };
  const ask = (): Promise<boolean> => {
    if (open === undefined) {
      let settle: (isGiven: boolean) => void = () => {};
      const given = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      change({ given, settle });
    }
    return open?.given ?? Promise.resolve(false);
  };
  return {
    send: async (request) => {
      const again = request.clone();
      const response = await send(request);
      return (await asksPassword(response)) && (await ask()) ? send(again) : response;
    },
    isOpen: () => open !== undefined,
    subscribe: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    close: (isGiven) => {
      const asked = open;
      change(undefined);
      asked?.settle(isGiven);
    },
  };
}

async function asksPassword(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return (
    typeof problem === "object" &&
    problem !== null &&
    "code" in problem &&
    problem.code === "password_required"
  );
}
