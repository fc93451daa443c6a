import type { Connection } from "./Connection.ts";

/** Asks for the password where the server wants it. */
export interface PasswordPrompt {
  /** Sends a request. Where the password is asked for, it is sent again once that is given. */
  readonly send: Connection["send"];
  /** Whether the password is asked for now. */
  readonly isOpen: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
  /** Ends the question: the password was given, or is not going to be. */
  readonly close: (isEntered: boolean) => void;
}

/**
 * Asks for the password whenever the server refuses something with `password_required`, so that each grave act has its
 * way on, whichever screen or file it comes from. Where the password is not given, the refusal stands.
 */
export function createPasswordPrompt(send: Connection["send"]): PasswordPrompt {
  const watching = new Set<() => void>();
  let open: { readonly entered: Promise<boolean>; readonly settle: (isEntered: boolean) => void } | undefined;
  const change = (next: typeof open) => {
    open = next;
    for (const changed of watching) changed();
  };
  const prompt = (): Promise<boolean> => {
    if (open === undefined) {
      let settle: (isEntered: boolean) => void = () => {};
      const entered = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      change({ entered, settle });
    }
    return open?.entered ?? Promise.resolve(false);
  };
  return {
    send: async (request) => {
      const again = request.clone();
      const response = await send(request);
      return (await requiresPassword(response)) && (await prompt()) ? send(again) : response;
    },
    isOpen: () => open !== undefined,
    subscribe: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    close: (isEntered) => {
      const current = open;
      change(undefined);
      current?.settle(isEntered);
    },
  };
}

async function requiresPassword(response: Response): Promise<boolean> {
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
