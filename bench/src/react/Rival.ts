import type { ComponentType, ReactNode } from "react";
import type { Question } from "./questions.ts";

/** One implementation of gates, mounted for a person with one role, in the organization or in every project. */
export interface App {
  readonly Provider: ComponentType<{ children: ReactNode }>;
  /** The gate component and its props other than children. */
  readonly gate: (question: Question) => readonly [ComponentType<Record<string, unknown>>, object];
  /** The hook. */
  readonly useAllowed: (question: Question) => boolean;
  /** Changes the person's role. Resolves when the page has updated. */
  readonly change: (role: string) => void | Promise<void>;
}

/** Creates such an app. */
export interface Rival {
  readonly name: string;
  readonly create: (role: string, isPlaced: boolean) => App;
}
