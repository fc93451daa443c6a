import type { ModelDescription } from "@rolecall/react/devtools";

/** A permission that a story has asked about while someone of a role was shown, and the answer. */
interface ShownPair {
  readonly permission: string;
  readonly scope: string;
  readonly role: string;
  readonly status: string;
}

/** What one story has shown. */
export interface ShownPairs {
  readonly model: ModelDescription;
  readonly pairs: readonly ShownPair[];
}

/** Storybook and the test runner may each load this file once: what one writes, the other finds on the page. */
const key = Symbol.for("rolecall.shown");
// nothing but this file writes it
const page = globalThis as { [key]?: ShownPairs[] };

/** Tells whether someone takes what is noted: only tests do. */
export const isNoting = (): boolean => page[key] !== undefined;

/** Notes what a story has shown, where someone takes it. */
export function noteShown(shown: ShownPairs): void {
  page[key]?.push(shown);
}

/** Hands out what has been noted since it was last taken. From the first time on, stories are noted. */
export function takeShown(): readonly ShownPairs[] {
  const taken = page[key] ?? [];
  page[key] = [];
  return taken;
}
