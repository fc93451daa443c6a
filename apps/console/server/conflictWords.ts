import type { TextConflict } from "@rolecall/server";

const nouns = {
  member: "members have the address",
  invitation: "pending invitations go to",
  team: "teams are called",
};

/** Says what is stored twice in two spellings, and what to do about it: one line for each. */
export function conflictWords(conflicts: readonly TextConflict[]): string {
  return [
    "Some addresses and names are stored twice in two spellings. Both stay; remove or rename one of each:",
    ...conflicts.map(
      ({ kind, organization, text, ids }) =>
        `  ${organization}: ${ids.length} ${nouns[kind]} ${text} (${ids.join(", ")})`,
    ),
  ].join("\n");
}
