import { type AuditEntry, readText } from "./AuditEntry.ts";

/** The ids of the person who did something and of the person it was done to. */
export const listPeopleIds = ({ actor, command }: AuditEntry): readonly string[] =>
  [actor, readText(command, "userId")].filter((id) => id !== undefined);
