import { organizationModel } from "@rolecall/organization";
import { roleWithArticle } from "../../ui/words/roleWithArticle.ts";
import { roleLabel } from "../../ui/words/describeGrant.ts";
import { isAuditAction } from "./auditActions.ts";
import { type AuditParts, auditSentences } from "./auditSentences.ts";
import { type AuditEntry, readText } from "./AuditEntry.ts";
import { endpointActions, toPastTense } from "./endpointActions.ts";
import type { Names } from "./Names.ts";

/** Puts an entry into words: "Ines Okafor made Jonas Lindqvist an admin". */
export function auditSentence(entry: AuditEntry, names: Names): string {
  const { strangers, repeated } = entry.command;
  const times = typeof repeated === "number" ? repeated : 0;
  if (strangers === true)
    return `People who are not members were refused ${times === 1 ? "once" : `${times} times`} within an hour`;
  const sentence = formatSentence(entry, names);
  if (times === 0) return sentence;
  return `${sentence} ${times === 1 ? "once more" : `${times} more times`} within an hour`;
}

function formatSentence({ actor, action, outcome, command, changes }: AuditEntry, names: Names): string {
  const who = actor === undefined ? "The system" : names.person(actor);
  if (!isAuditAction(action)) {
    const words = Object.entries(endpointActions).find(([id]) => id === action)?.[1];
    // whatever has no words is shown by its name, and never left out
    if (words === undefined) return `${who}: ${action}`;
    return outcome === "done" ? `${who} ${toPastTense(words)}` : `${who} tried to ${words}`;
  }
  const words = auditSentences[action](readSentenceParts(command, changes, names));
  const [tried, done] = typeof words === "string" ? [words, toPastTense(words)] : words;
  return `${who} ${outcome === "done" ? done : `tried to ${tried}`}`;
}

function readSentenceParts(
  command: AuditEntry["command"],
  changes: readonly unknown[],
  names: Names,
): AuditParts {
  const given = (name: string) => readText(command, name);
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
    person: named(given("userId"), names.person, readText(record("member"), "email")),
    project: named(
      given("projectId") ?? given("project"),
      names.project,
      readText(record("project"), "name"),
    ),
    team: named(given("teamId"), names.team, readText(record("team"), "name")),
    email: given("email") ?? readText(record("invitation"), "email") ?? "someone",
    name: given("name") ?? "",
    role: articled(role),
    placeRole: role === "" ? "none" : roleLabel("project", role).toLowerCase(),
    ownRole: articled(given("ownRole") ?? ""),
    command,
  };
}

function articled(role: string): string {
  const knownRole = organizationModel.roles("organization").find((each) => each === role);
  return knownRole === undefined ? "something else" : roleWithArticle(knownRole);
}
