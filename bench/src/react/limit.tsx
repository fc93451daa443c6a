import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { flushSync } from "react-dom";
import { allows, type Held, holding } from "./held.ts";
import type { Question } from "./questions.ts";
import type { App, Rival } from "./Rival.ts";

/** The hand-written lower bound: an external store with one list of listeners for each permission in each project. */
export const limit: Rival = { name: "limit: useSyncExternalStore by hand", create };

interface Entry {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => boolean;
  readonly review: () => ReadonlySet<() => void>;
}

const none: ReadonlySet<() => void> = new Set();

interface Store {
  readonly entry: (question: Question) => Entry;
  readonly set: (next: Held) => void;
}

function createStore(opening: Held): Store {
  let held = opening;
  const entries = new Map<string | undefined, Map<string, Entry>>();
  const open = (question: Question): Entry => {
    const listeners = new Set<() => void>();
    let answer = allows(held, question);
    return {
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      read: () => answer,
      review: () => {
        const before = answer;
        answer = allows(held, question);
        return before === answer ? none : listeners;
      },
    };
  };
  return {
    entry: (question) => {
      let inProject = entries.get(question.project);
      if (!inProject) entries.set(question.project, (inProject = new Map()));
      let found = inProject.get(question.permission);
      if (!found) inProject.set(question.permission, (found = open(question)));
      return found;
    },
    set: (next) => {
      held = next;
      const told: ReadonlySet<() => void>[] = [];
      for (const inProject of entries.values())
        for (const { review } of inProject.values()) told.push(review());
      for (const listeners of told) for (const listener of listeners) listener();
    },
  };
}

function create(role: string, isPlaced: boolean): App {
  const opening = holding(role, isPlaced);
  const Context = createContext(createStore(opening));
  let set: (next: Held) => void = () => {};
  const useAllowed = (question: Question) => {
    const { subscribe, read } = useContext(Context).entry(question);
    return useSyncExternalStore(subscribe, read);
  };
  const Gate = ({ question, children }: { question: Question; children: ReactNode }) =>
    useAllowed(question) ? children : null;
  return {
    Provider: ({ children }) => {
      const [held, setHeld] = useState(opening);
      const [store] = useState(() => createStore(held));
      set = setHeld;
      useLayoutEffect(() => store.set(held), [store, held]);
      return <Context.Provider value={store}>{children}</Context.Provider>;
    },
    // the harness passes every gate the props that this one needs
    gate: (question) => [Gate as ReturnType<App["gate"]>[0], { question }],
    useAllowed,
    change: (next) => flushSync(() => set(holding(next, isPlaced))),
  };
}
