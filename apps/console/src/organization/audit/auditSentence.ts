import { organizationModel } from "@rolecall/organization";
import { roleWithArticle } from "../../ui/words/roleWithArticle.ts";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { isAuditAction } from "./auditActions.ts";
import { type AuditParts, auditSentences } from "./auditSentences.ts";
import { type AuditEntry, textIn } from "./AuditEntry.ts";
import { endpointActions, pastOf } from "./endpointActions.ts";
import type { Names } from "./Names.ts";

/** Puts an entry into words: "Ines Okafor made Jonas Lindqvist an admin". */
export function auditSentence(entry: AuditEntry, names: Names): string {
  const { strangers, repeated } = entry.command;
  const times = typeof repeated === "number" ? repeated : 0;
  if (strangers === true)
    return `People who are not members were refused ${times === 1 ? "once" : `${times} times`} within an hour`;
  const sentence = sentenceOf(entry, names);
  if (times === 0) return sentence;
  return `${sentence} ${times === 1 ? "once more" : `${times} more times`} within an hour`;
}

function sentenceOf({ actor, action, outcome, command, changes }: AuditEntry, names: Names): string {
  const who = actor === undefined ? "The system" : names.person(actor);
  if (!isAuditAction(action)) {
    const words = Object.entries(endpointActions).find(([id]) => id === action)?.[1];
    // whatever has no words is shown by its name, and never left out
    if (words === undefined) return `${who}: ${action}`;
    return outcome === "done" ? `${who} ${pastOf(words)}` : `${who} tried to ${words}`;
  }
  const words = auditSentences[action](partsOf(command, changes, names));
  const [tried, done] = typeof words === "string" ? [words, pastOf(words)] : words;
  return `${who} ${outcome === "done" ? done : `tried to ${tried}`}`;
}

function partsOf(command: AuditEntry["command"], changes: readonly unknown[], names: Names): AuditParts {
  const given = (name: string) => textIn(command, name);
  const record = (kind: string) =>
    changes
      .map((change): unknown =>
        typeof change === "object" && change !== null ? Reflect.get(change, kind) : undefined,
      )
      .find((each) => each !== undefined);
  const named = (id: string | undefined, nameOf: (id: string) => string, gone?: string) => {
    if (id === undefined) return gone ?? "someone";
    const name = nameOf(id);
    // anyone who is gone has a name only in what was written down then
    return name === id ? (gone ?? id) : name;
  };
  const role = given("role") ?? "";
  return {
    person: named(given("userId"), names.person, textIn(record("member"), "email")),
    project: named(given("projectId") ?? given("project"), names.project, textIn(record("project"), "name")),
    team: named(given("teamId"), names.team, textIn(record("team"), "name")),
    email: given("email") ?? textIn(record("invitation"), "email") ?? "someone",
    name: given("name") ?? "",
    role: articled(role),
    placeRole: role === "" ? "none" : roleLabel("project", role).toLowerCase(),
    ownRole: articled(given("ownRole") ?? ""),
    command,
  };
}

function articled(role: string): string {
  const known = organizationModel.roles("organization").find((each) => each === role);
  return known === undefined ? "something else" : roleWithArticle(known);
}
