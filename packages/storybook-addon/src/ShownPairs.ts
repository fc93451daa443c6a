import type { ModelDescription } from "@rolecall/react/devtools";
import type { DecidingRoles } from "./decidingRoles.ts";

/** A permission that a story checked while it was shown as a role, and the decision. */
export interface ShownPair {
  readonly permission: string;
  readonly scope: string;
  readonly role: string;
  readonly status: string;
}

/** The permission checks of one story. */
export interface ShownPairs {
  readonly model: ModelDescription;
  readonly deciding: DecidingRoles;
  readonly pairs: readonly ShownPair[];
}

/** Storybook and the test runner may each load this file once, so they share it through the page. */
const key = Symbol.for("rolecall.shown");
// nothing but this file writes it
const page = globalThis as { [key]?: ShownPairs[] };

/** Returns `true` if checks are collected, which only tests do. */
export const isNoting = (): boolean => page[key] !== undefined;

/** Records the checks of a story, if they are collected. */
export function noteShown(shown: ShownPairs): void {
  page[key]?.push(shown);
}

/** Returns what was recorded since the last call. The first call starts the recording. */
export function takeShown(): readonly ShownPairs[] {
  const taken = page[key] ?? [];
  page[key] = [];
  return taken;
}
