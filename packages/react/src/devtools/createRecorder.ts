import type { AnyRoleModel } from "@rolecall/core";
import type { AnyAccess } from "../AnyAccess.ts";
import { type CreateStore, createStore } from "../createStore.ts";
import { accessAs } from "./accessAs.ts";
import type { AskedList } from "./AskedList.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";
import { findGates } from "./findGates.ts";
import { describeModel, type ModelDescription } from "./ModelDescription.ts";
import { openBook, type RecordBook } from "./RecordBook.ts";
import type { Persona } from "./Persona.ts";
import type { WholeAccess } from "./WholeAccess.ts";

/** Records every check below a provider, and can decide them as another persona. */
export interface Recorder {
  /** Pass it to `<PermissionProvider observe>`. */
  readonly observe: CreateStore;
  /** Decides as this persona from now on, or with `undefined` as the provider does. Don't call it while rendering. */
  readonly show: (persona: PersonaChoice | undefined) => void;
  /** * Lists every check so far, in order. A check that hasn't changed is the same object as before. */
  readonly questions: () => readonly AskedQuestion[];
  /** Lists the checks that returned a list: what is allowed in a place, and where something is allowed. */
  readonly lists: () => readonly AskedList[];
  /** Describes the model of the provider, once one has rendered. */
  readonly model: () => ModelDescription | undefined;
  /**
   * * Calls the listener shortly after checks or decisions change: when the page is idle, or after a second at most.
   * Without a listener, only counts are kept. Returns a function that unsubscribes.
   */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Returns the person that the application shows, from its innermost provider on screen: their roles in the root
   * scope, and the plan.
   */
  readonly person: () => Persona | undefined;
  /** Finds the elements rendered by the gates with this check, or the elements around them if they render none. */
  readonly elementsOf: (id: string, document: Document) => readonly Element[];
}

/** How long a page that never rests keeps listeners waiting, in milliseconds. */
const longestWait = 1000;

/** A persona, or a function that picks one for a model. */
export type PersonaChoice = Persona | ((model: ModelDescription) => Persona);

/** The options of {@link createRecorder}. */
export interface RecorderOptions {
  /** The persona to show from the first render on. */
  readonly persona?: PersonaChoice | undefined;
  /** Whether a persona also replaces the snapshots of nested providers. @default true */
  readonly isDeep?: boolean | undefined;
  /** How long changes are collected before listeners are called, in milliseconds. @default 60 */
  readonly wait?: number | undefined;
}

/**
 * Creates a recorder of the checks below a provider, for tools and tests. Use it in development only, because it keeps
 * every check.
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
  const people = new WeakMap<RecordBook, () => Persona | undefined>();

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
      people.set(book, () => personIn(real, description));
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
    person: () => {
      const [book] = openBooks().slice(-1);
      return book && people.get(book)?.();
    },
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

function personIn(access: AnyAccess, { root, permissions }: ModelDescription): Persona | undefined {
  if (access.status === "unknown") return undefined;
  const held = permissions.flatMap(({ name }) => {
    const decision = access.decide(name);
    return decision.status === "allowed" ? decision.grantedBy : [];
  });
  const roles = held.filter(({ scope }) => scope === root).map(({ role }) => role);
  // what a provider hands out is a whole access
  return { roles: { [root]: [...new Set(roles)] }, plan: (access as WholeAccess).plan };
}

const personaOf = (choice: PersonaChoice, model: ModelDescription) =>
  typeof choice === "function" ? choice(model) : choice;
