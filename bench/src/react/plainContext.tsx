import { createContext, type ReactNode, useContext, useState } from "react";
import { flushSync } from "react-dom";
import { allows, type Held, holding } from "./held.ts";
import type { Question } from "./questions.ts";
import type { App, Rival } from "./Rival.ts";

/** A plain context: on any change, every consumer renders. */
export const plainContext: Rival = { name: "plain context by hand", create };

function create(role: string, isPlaced: boolean): App {
  const opening = holding(role, isPlaced);
  const Context = createContext(opening);
  let set: (next: Held) => void = () => {};
  const useAllowed = (question: Question) => allows(useContext(Context), question);
  const Gate = ({ question, children }: { question: Question; children: ReactNode }) =>
    useAllowed(question) ? children : null;
  return {
    Provider: ({ children }) => {
      const [held, setHeld] = useState(opening);
      set = setHeld;
      return <Context.Provider value={held}>{children}</Context.Provider>;
    },
    // the harness passes every gate the props that this one needs
    gate: (question) => [Gate as ReturnType<App["gate"]>[0], { question }],
    useAllowed,
    change: (next) => flushSync(() => set(holding(next, isPlaced))),
  };
}
