import type { AnsweredList, AskedList } from "./AskedList.ts";

/** The questions of one store that were answered by lists. */
export interface ListBook {
  readonly note: (list: AnsweredList) => void;
  /** Lists them in the order of asking. One that has not changed is the same object as before. */
  readonly lists: () => readonly AskedList[];
}

/** Opens such a book, whose ids begin with the number of its store. */
export function openListBook(number: number, changed: () => void): ListBook {
  const known = new Map<string, AskedList>();
  return {
    note: (list) => {
      const { kind, permission = "", target } = list;
      const id = `${number} ${kind} ${permission} ${target ? JSON.stringify(target) : ""}`;
      known.set(id, { ...list, id, asked: (known.get(id)?.asked ?? 0) + 1 });
      changed();
    },
    lists: () => [...known.values()],
  };
}
