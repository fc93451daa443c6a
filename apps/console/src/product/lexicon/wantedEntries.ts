import type { LexiconEntry } from "../../../contract/Answers.ts";

/** Which entries a person wants to see. */
export interface LexiconView {
  readonly search: string;
  /** `event`, `property`, or anything else for both. */
  readonly kind: string;
  /** Whether those that are hidden, dropped or merged into another are among them. */
  readonly showsHidden: boolean;
}

/** Keeps the entries that a person wants to see. */
export function wantedEntries(
  entries: readonly LexiconEntry[],
  { search, kind, showsHidden }: LexiconView,
): readonly LexiconEntry[] {
  const text = search.trim().toLowerCase();
  return entries.filter((entry) => {
    if ((kind === "event" || kind === "property") && entry.kind !== kind) return false;
    if (!showsHidden && (entry.visibility !== "shown" || entry.mergedInto !== undefined)) return false;
    return [entry.name, entry.description, ...entry.tags].some((part) => part.toLowerCase().includes(text));
  });
}
