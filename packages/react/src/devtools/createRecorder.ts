import type { AnyRoleModel, AnyTarget, Decision } from "@rolecall/core";
import type { AnyAccess } from "../AnyAccess.ts";
import { type CreateStore, createStore } from "../createStore.ts";
import { accessAs } from "./accessAs.ts";
import type { AskedList } from "./AskedList.ts";
import { findGates } from "./findGates.ts";
import { describeModel, type ModelDescription } from "./ModelDescription.ts";
import { openBook, type RecordBook } from "./RecordBook.ts";
import type { Persona } from "./Persona.ts";

/** One question, with its answer of now. */
export interface AskedQuestion {
  /** Stays the same from one answer to the next. */
  readonly id: string;
  readonly permission: string;
  readonly target: AnyTarget;
  readonly decision: Decision;
  /** How often it has been asked: by each gate in each render, and by each call of an access. */
  readonly asked: number;
  /** How many gates and hooks on screen have it. */
  readonly gates: number;
}

/** Hears every question asked below a provider, and can answer them as someone else. */
export interface Recorder {
  /** Give it to `<PermissionProvider observe>`. */
  readonly observe: CreateStore;
  /** Answers as this persona from now on, or again as the provider does. Not to be called while rendering. */
  readonly show: (persona: PersonaChoice | undefined) => void;
  /** Lists every question asked so far, in the order of asking. One that has not changed is the same object as before. */
  readonly questions: () => readonly AskedQuestion[];
  /** Lists the questions that were answered by lists: what is allowed in a place, and in which places something is. */
  readonly lists: () => readonly AskedList[];
  /** Describes the model of the provider, once one has rendered. */
  readonly model: () => ModelDescription | undefined;
  /**
   * Calls back some moments after questions or answers have changed, when the page has nothing else to do, or after a
   * second in which it always had. Without a listener, only counts are kept.
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Finds the elements that gates with this question render, or stand in where they render none. */
  readonly elementsOf: (id: string, document: Document) => readonly Element[];
}

/** How long a page that never rests keeps listeners waiting, in milliseconds. */
const longestWait = 1000;

/** Someone to show, or a function that finds someone whom the model knows. */
export type PersonaChoice = Persona | ((model: ModelDescription) => Persona);

/** What {@link createRecorder} can be told. */
export interface RecorderOptions {
  /** Whom to show from the first render on. */
  readonly persona?: PersonaChoice | undefined;
  /** Whether a persona also stands in for what providers further inside are given. @default true */
  readonly isDeep?: boolean | undefined;
  /** How long changes are gathered before listeners hear of them, in milliseconds. @default 60 */
  readonly wait?: number | undefined;
}

/**
 * Makes a recorder of the questions below a provider, for tools and tests. Made for development: it keeps every question.
 * @example
 * ```tsx
 * import { createRecorder } from "@rolecall/react/devtools";
 * import { Can, PermissionProvider } from "@rolecall/organization/react";
 *
 * const recorder = createRecorder({ persona: { roles: { organization: ["admin"] } } });
 * export const page = (
 *   <PermissionProvider observe={recorder.observe}>
 *     <Can permission="team.create">New team</Can>
 *   </PermissionProvider>
 * );
 * export const asked = () => recorder.questions().map(({ permission, decision }) => [permission, decision.status]);
 * ```
 */
export function createRecorder({ persona, isDeep = true, wait = 60 }: RecorderOptions = {}): Recorder {
  let shown = persona;
  let shownAccesses = new Map<AnyRoleModel, AnyAccess>();
  let described: ModelDescription | undefined;
  let version = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let books: RecordBook[] = [];
  const listeners = new Set<() => void>();
  const refreshers = new WeakMap<RecordBook, () => void>();

  const tell = () => {
    timer = undefined;
    for (const listener of listeners) listener();
  };
  const tellWhenIdle = () => {
    // not every browser knows of idle times
    if (typeof requestIdleCallback === "function") requestIdleCallback(tell, { timeout: longestWait });
    else tell();
  };
  const changed = () => {
    if (listeners.size > 0) timer ??= setTimeout(tellWhenIdle, wait);
  };

  const createAt =
    (depth: number): CreateStore =>
    (opening, anyModel, expire = (over) => over, now) => {
      // a provider gives the model it was made of
      const model = anyModel as AnyRoleModel;
      const description = describeModel(model);
      described ??= description;
      let real = opening;
      const shownFor = (own: AnyAccess) => {
        if (!shown || (depth > 0 && !isDeep)) return own;
        // one for all providers of a model, so that no two disagree
        let access = shownAccesses.get(model);
        if (!access)
          shownAccesses.set(
            model,
            (access = accessAs(model, personaOf(shown, description), { ...headerOf(own), version })),
          );
        return access;
      };
      const current = () => shownFor(real);
      // no one's time is over who is only shown
      const expireReal = (over: AnyAccess) => (over === real ? (real = expire(over)) : over);
      const store = createStore(current(), model, expireReal, now);
      const book = openBook(store, current, description, changed);
      const refresh = () => {
        store.set(current());
        store.tell();
        changed();
      };
      refreshers.set(book, refresh);
      // a provider that has gone takes its questions along
      books = [...books.filter((other) => !other.isOver()), book];
      return {
        create: createAt(depth + 1),
        question: book.question,
        set: (next) => {
          real = next;
          store.set(current());
          changed();
        },
        preview: (next) => store.preview(shownFor(next)),
        tell: store.tell,
      };
    };

  const openBooks = () => {
    const onScreen = books.filter((book) => book.isOnScreen());
    return onScreen.length > 0 ? onScreen : books.slice(-1);
  };
  return {
    observe: createAt(0),
    show: (next) => {
      shown = next;
      shownAccesses = new Map();
      version += 1;
      for (const book of books) refreshers.get(book)?.();
    },
    questions: () => openBooks().flatMap((book) => book.questions()),
    lists: () => openBooks().flatMap((book) => book.lists()),
    model: () => described,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    elementsOf: (id, document) => {
      const asking = books.flatMap((book) => [...book.askedBy(id)]);
      return findGates(new Set(asking), document);
    },
  };
}

const headerOf = ({ subject, root }: AnyAccess) => ({ subject, root });

const personaOf = (choice: PersonaChoice, model: ModelDescription) =>
  typeof choice === "function" ? choice(model) : choice;
