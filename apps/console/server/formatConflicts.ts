import type { TextConflict } from "@rolecall/server";

type Sentence = (organization: string, text: string, count: number) => string;

const sentences: Readonly<Record<TextConflict["kind"], Sentence>> = {
  member: (organization, text, count) => `${organization}: ${count} members have the email address ${text}`,
  invitation: (organization, text, count) => `${organization}: ${count} pending invitations go to ${text}`,
  team: (organization, text, count) => `${organization}: ${count} teams are called ${text}`,
};

/** Lists the texts that are stored twice, in two spellings, and what to do about it: one line for each. */
export function formatConflicts(conflicts: readonly TextConflict[]): string {
  return [
    "Some email addresses and names are stored twice, in two spellings. Remove or rename one of each:",
    ...conflicts.map(
      ({ kind, organization, text, ids }) =>
        `  ${sentences[kind](organization, text, ids.length)} (${ids.join(", ")})`,
    ),
  ].join("\n");
}
