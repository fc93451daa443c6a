import { toCsv } from "@rolecall/organization/rules";
import { type AuditEntry } from "./AuditEntry.ts";
import { auditSentence } from "./auditSentence.ts";
import type { Names } from "./Names.ts";

const headings = [
  "time",
  "person",
  "person_id",
  "action",
  "outcome",
  "reason",
  "what_happened",
  "command",
  "changes",
];

/** Who did it where it was no member. */
const unnamed = (command: AuditEntry["command"]) =>
  command["strangers"] === true ? "People who are not members" : "The system";

/** Writes entries of the audit log as comma-separated values, with everything that they hold. */
export function auditCsv(entries: readonly AuditEntry[], names: Names): string {
  return toCsv([
    headings,
    ...entries.map((entry) => {
      const { at, actor, action, outcome, code = "", command, changes } = entry;
      return [
        new Date(at).toISOString(),
        actor === undefined ? unnamed(command) : names.person(actor),
        actor ?? "",
        action,
        outcome,
        code,
        auditSentence(entry, names),
        JSON.stringify(command),
        JSON.stringify(changes),
      ];
    }),
  ]);
}
