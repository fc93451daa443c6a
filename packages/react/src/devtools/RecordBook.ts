import type { AnyTarget, Decision } from "@rolecall/core";
import type { AnyAccess } from "../AnyAccess.ts";
import type { PermissionStore, Question } from "../createStore.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";
import type { AskedList } from "./AskedList.ts";
import { lazyDecision } from "./lazyDecision.ts";
import { openListBook } from "./ListBook.ts";
import type { ModelDescription } from "./ModelDescription.ts";
import { observeAccess } from "./observeAccess.ts";
import type { WholeAccess } from "./WholeAccess.ts";

interface Entry {
  readonly id: string;
  readonly permission: string;
  readonly target: AnyTarget;
  asked: number;
  gates: number;
  /** What is known of it to React: how a component with this question is recognized. */
  readonly asking: Set<unknown>;
  /** Whether an access was asked: by one of the components that hold it, no one can tell by which. */
  isOfAccess?: boolean;
  shown?: AskedQuestion;
  /** What gave the answer that is shown. */
  answeredBy?: AnyAccess;
}

/** What was asked of one store. */
export interface RecordBook {
  /** Finds a question as the store does, and writes down that it was asked. */
  readonly question: PermissionStore["question"];
  readonly questions: () => AskedQuestion[];
  readonly lists: () => readonly AskedList[];
  /** Lists what React calls for the answer to this question. */
  readonly askedBy: (id: string) => Iterable<unknown>;
  /** Tells whether anything on screen asks here. */
  readonly isOnScreen: () => boolean;
  /** Tells whether all that asked here has left the screen. */
  readonly isOver: () => boolean;
}

let opened = 0;

/** Opens the book of one store. */
export function openBook(
  store: PermissionStore,
  current: () => AnyAccess,
  model: ModelDescription,
  changed: () => void,
): RecordBook {
  const number = (opened += 1);
  const entries = new Map<string, Entry>();
  const watched = new WeakMap<object, { readonly about: readonly Entry[]; readonly question: unknown }>();
  const places = new Map(
    model.permissions.map(({ name, scopes }) => [name, scopes.filter((scope) => scope !== model.root)]),
  );
  const placesOf = (permission: string) => places.get(permission) ?? [];
  const lists = openListBook(number, changed);
  /** How React asks for the access itself. */
  const askingForAccess = new Set<unknown>();
  let onScreen = 0;
  let wasOnScreen = false;

  const entryOf = (permission: string, target: AnyTarget): Entry => {
    const id = `${number} ${permission} ${target ? JSON.stringify(target) : ""}`;
    let entry = entries.get(id);
    if (entry === undefined) {
      entry = { id, permission, target, asked: 0, gates: 0, asking: new Set() };
      entries.set(id, entry);
    }
    return entry;
  };
  const note = (permission: string, target: AnyTarget) => {
    const entry = entryOf(permission, target);
    entry.asked += 1;
    entry.isOfAccess = true;
    changed();
  };

  const observed = new WeakMap<object, WholeAccess>();
  /** `useAccess` hands out the access itself: what is asked of it afterwards is heard as well. */
  const listenTo = (access: WholeAccess): WholeAccess => {
    let listening = observed.get(access);
    if (listening === undefined) {
      listening = observeAccess(access, {
        note,
        noteList: lists.note,
        placesOf,
        permissions: [...places.keys()],
      });
      observed.set(access, listening);
    }
    return listening;
  };

  function watch<T>([subscribe, now, first]: Question<T>, permission: string, target: AnyTarget) {
    const isAccess = permission === "";
    const about = isAccess
      ? []
      : namesIn(permission).map((name, _, { length }) =>
          // of several permissions, those that take no target are asked without it
          entryOf(
            name,
            length > 0 && permission !== name && placesOf(name).length === 0 ? undefined : target,
          ),
        );
    const asking = isAccess ? [askingForAccess] : about.map((entry) => entry.asking);
    let listeners = 0;
    // the question without a permission answers with the access
    const heard = (answer: T) => listenTo(answer as unknown as WholeAccess) as T;
    const question: Question<T> = [
      (listener) => {
        const leave = subscribe(listener);
        const count = (by: number) => {
          onScreen += by;
          listeners += by;
          for (const entry of about) entry.gates += by;
          if (listeners === by) for (const set of asking) set.add(question[1]);
          else if (listeners === 0) for (const set of asking) set.delete(question[1]);
          changed();
        };
        wasOnScreen = true;
        count(1);
        return () => {
          leave();
          count(-1);
        };
      },
      // a gate asks these at each render: nothing stands between where nothing is to be heard
      isAccess ? () => heard(now()) : now,
      isAccess ? () => heard(first()) : first,
    ];
    return { about, question };
  }

  return {
    question: (ask, permission, target) => {
      const inner = store.question(ask, permission, target);
      let found = watched.get(inner);
      if (found === undefined) watched.set(inner, (found = watch(inner, permission, target)));
      for (const entry of found.about) entry.asked += 1;
      changed();
      // it was made from this very question, with answers of the same type
      return found.question as typeof inner;
    },
    questions: () => {
      const access = current();
      return [...entries.values()].map((entry) => {
        const { id, permission, target, asked, gates, shown } = entry;
        // the same access answers the same, until it expires
        const isSame =
          entry.answeredBy === access &&
          shown &&
          verdictOf(shown.decision) === access.verdict(permission, target);
        if (isSame && shown.asked === asked && shown.gates === gates) return shown;
        const decision = isSame ? shown.decision : lazyDecision(access, permission, target);
        entry.answeredBy = access;
        return (entry.shown = { id, permission, target, decision, asked, gates });
      });
    },
    lists: lists.lists,
    askedBy: (id) => {
      const entry = entries.get(id);
      return entry ? [...entry.asking, ...(entry.isOfAccess ? askingForAccess : [])] : [];
    },
    isOnScreen: () => onScreen > 0,
    isOver: () => wasOnScreen && onScreen === 0,
  };
}

/** `usePermissions` asks for its list as JSON. */
function namesIn(permission: string): readonly string[] {
  if (!permission.startsWith('["')) return [permission];
  try {
    // a list of names is what the hook writes
    return JSON.parse(permission) as string[];
  } catch {
    return [permission];
  }
}

const verdictOf = (decision: Decision) => (decision.status === "allowed" ? "allowed" : decision.reason);
