import {
  applyChanges,
  type Command,
  decide,
  factsOf,
  type OrganizationState,
  type Outcome,
  type Person,
} from "@rolecall/organization/rules";
import { interfere, subjectOf } from "./interfere.ts";
import type { ServerMood } from "./ServerMood.ts";

/** An organization that is kept in memory and answers as a server would, by the same rules. */
export interface MemoryOrganization {
  /** The truth as it is now. Another object means another truth. */
  readonly state: () => OrganizationState;
  readonly now: () => number;
  /** Asks for something. Rejects where it stays open whether it was done. */
  readonly dispatch: (command: Command, actor: Person, how?: Asking) => Promise<Outcome>;
  /** Loads the truth again. Rejects where the server cannot be reached. */
  readonly load: () => Promise<OrganizationState>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setMood: (mood: ServerMood) => void;
}

/** How something is asked. */
export interface Asking {
  /** The same at every attempt: what has been answered once is answered so again, and nothing is done twice. */
  readonly key?: string | undefined;
}

interface MemoryOptions {
  readonly state: OrganizationState;
  /** The time at the beginning. It goes on from there. */
  readonly startsAt: number;
  readonly mood?: ServerMood | undefined;
  /** How long a slow answer takes, in milliseconds. @default 2500 */
  readonly slowness?: number | undefined;
}

const unreachable = "The server could not be reached.";

/** Keeps an organization in memory. Its mood says how well it answers. */
export function memoryOrganization(options: MemoryOptions): MemoryOrganization {
  const { startsAt, slowness = 2500 } = options;
  const began = Date.now();
  const listeners = new Set<() => void>();
  const answered = new Map<string, Outcome>();
  const disturbed = new Set<string>();
  let { state, mood = "ready" } = options;
  let requests = 0;
  const now = () => startsAt + Date.now() - began;

  const become = (next: OrganizationState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  /** Goes over the wire, or does not come through. */
  const travel = async () => {
    requests += 1;
    const lost = mood === "offline" || (mood === "unsteady" && requests % 3 === 1);
    await new Promise((resolve) => setTimeout(resolve, mood === "slow" ? slowness : 0));
    if (lost) throw new Error(unreachable);
  };
  const answer = (command: Command, actor: Person): Outcome => {
    if (mood === "conflict" && !disturbed.has(subjectOf(command))) {
      disturbed.add(subjectOf(command));
      become(interfere(state, command, now()));
    }
    const { organization } = state;
    const known =
      mood === "refuses"
        ? { ...state, organization: { ...organization, state: "deletionRequested" as const } }
        : state;
    const outcome = decide(factsOf(known), command, { now: now(), actor });
    if (outcome.status === "done") become(applyChanges(state, outcome.changes, now()));
    return outcome;
  };

  return {
    state: () => state,
    now,
    dispatch: async (command, actor, { key } = {}) => {
      await travel();
      const before = key === undefined ? undefined : answered.get(key);
      if (before !== undefined) return before;
      const outcome = answer(command, actor);
      if (key !== undefined) answered.set(key, outcome);
      return outcome;
    },
    load: async () => {
      await travel();
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setMood: (next) => {
      mood = next;
    },
  };
}
