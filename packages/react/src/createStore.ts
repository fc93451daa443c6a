import type { AnyTarget } from "@rolecall/core";
import type { AnyAccess } from "./AnyAccess.ts";

/** How an access is asked. Gives the answer of before where it is still the answer. */
export type Ask<T> = {
  // a method's type, for what was answered before is always of the answer's own type
  ask(access: AnyAccess, permission: string, target: AnyTarget, before?: T): T;
}["ask"];

/** One question, shared by everyone who asks it, in the order of what `useSyncExternalStore` takes. */
export type Question<T> = readonly [
  subscribe: (listener: () => void) => () => void,
  now: () => T,
  // what a server has shown: to hydrate from even when the access was replaced in the meantime
  first: () => T,
];

/** Holds the current access, and tells those who asked when their own answer has changed. */
export interface PermissionStore {
  /** Puts a new access in place. `tell` notifies the listeners. */
  readonly set: (next: AnyAccess) => void;
  /** Answers by this access until the render that brings it pauses or ends, by when it has been put in place or given up. */
  readonly preview: (next: AnyAccess) => void;
  /** Asks every question again, then calls the listeners of those whose answer has changed: no two disagree. */
  readonly tell: () => void;
  /** Finds a question: one and the same, however many ask it. */
  readonly question: <T>(ask: Ask<T>, permission: string, target: AnyTarget) => Question<T>;
  /** Makes the stores of the providers below, so that an observer of this one observes those. */
  readonly create: CreateStore;
}

/**
 * Makes a store that begins with this access. The model is for those who observe; `expire` gives the access that
 * answers in the place of one whose time is over, and `now` the time by which that is judged.
 */
export type CreateStore = (
  opening: AnyAccess,
  model?: unknown,
  expire?: (over: AnyAccess) => AnyAccess,
  now?: () => number,
) => PermissionStore;

type Tree = Map<unknown, unknown>;

/** After this many questions, those without a listener are forgotten: on a server none ever has one. */
const mostOpened = 1000;

/** Makes a store that begins with this access. */
export const createStore: CreateStore = (
  opening,
  _model,
  expire = (over) => over,
  clock = () => Date.now(),
) => {
  let settled = opening;
  let current = opening;
  let endsAt = Number.NaN;
  let opened = 0;
  const root: Tree = new Map();
  const reviews = new Set<() => (() => void)[]>();

  const put = (next: AnyAccess) => {
    current = next;
    endsAt = Date.parse(next.expiresAt ?? "");
  };
  /** Gives the access of now: no answer outlives the access that gave it. */
  const look = () => {
    if (clock() >= endsAt) {
      current = expire(current);
      endsAt = Number.NaN;
    }
    return current;
  };
  const tell = () => {
    for (const listener of [...reviews].flatMap((review) => review())) listener();
    if (!reviews.size) root.clear();
  };
  put(opening);
  const shown = look();

  function open<T>(
    tree: Tree,
    key: unknown,
    ask: Ask<T>,
    permission: string,
    target: AnyTarget,
  ): Question<T> {
    const listeners = new Set<() => void>();
    let asked = look();
    let answer = ask(asked, permission, target);
    let told = answer;
    let first: T | undefined;
    const now = () => {
      if (asked !== look()) {
        // nothing of one person's answer stays for the next
        const before = asked.subject === current.subject ? answer : undefined;
        answer = ask((asked = current), permission, target, before);
      }
      return answer;
    };
    const review = () => {
      const before = told;
      forget();
      return (told = now()) === before ? [] : [...listeners];
    };
    const remember = () => {
      tree.set(key, question);
      reviews.add(review);
    };
    const forget = () => {
      if (listeners.size) return;
      tree.delete(key);
      reviews.delete(review);
    };
    const question: Question<T> = [
      (listener) => {
        listeners.add(listener);
        remember();
        return () => {
          listeners.delete(listener);
          forget();
        };
      },
      now,
      () => (current === shown ? now() : (first ??= ask(shown, permission, target))),
    ];
    remember();
    opened += 1;
    if (opened % mostOpened === 0) void Promise.resolve().then(tell);
    return question;
  }

  return {
    create: createStore,
    set: (next) => put((settled = next)),
    preview: (next) => {
      put(next);
      void Promise.resolve().then(() => put(settled));
    },
    tell,
    question: <T>(ask: Ask<T>, permission: string, target: AnyTarget) => {
      const path: unknown[] = [ask, permission];
      for (const scope in target) path.push(scope, target[scope]);
      // a tree for each length, so that no path ends where another goes on
      let key: unknown = target && path.length;
      let tree = root;
      for (const part of path) {
        if (!tree.has(key)) tree.set(key, new Map());
        // only the last part of a path holds a question
        tree = tree.get(key) as Tree;
        key = part;
      }
      // a path begins with how it is asked, so what is found at its end answers as that does
      return (tree.get(key) as Question<T> | undefined) ?? open(tree, key, ask, permission, target);
    },
  };
};
