import { usePermissions } from "@rolecall/organization/react";
import { useSession } from "../../session/ConsoleSession.ts";

/** What can be done to the entries of a lexicon, each by its own permission. */
export const lexiconPermissions = [
  "lexicon.visibility",
  "lexicon.drop",
  "lexicon.merge",
  "lexicon.describe",
  "lexicon.tag",
] as const;

/** Decides, for all rows at once, what the person may do to the lexicon of the chosen project. */
export function useLexiconDecisions() {
  const { project } = useSession();
  return usePermissions(lexiconPermissions, { project });
}
