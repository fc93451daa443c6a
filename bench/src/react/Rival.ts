import type { ComponentType, ReactNode } from "react";
import type { Question } from "./questions.ts";

/** One way of gating, mounted for one person, who holds one role: in the organization or in every project. */
export interface App {
  readonly Provider: ComponentType<{ children: ReactNode }>;
  /** The component of a gate, and what it is given besides its children. */
  readonly gate: (question: Question) => readonly [ComponentType<Record<string, unknown>>, object];
  /** The hook. */
  readonly useAllowed: (question: Question) => boolean;
  /** Gives the person another role, and is done when everything on the page is. */
  readonly change: (role: string) => void | Promise<void>;
}

/** Makes such an app. */
export interface Rival {
  readonly name: string;
  readonly create: (role: string, isPlaced: boolean) => App;
}
