import { type AuditEntry, textIn } from "./AuditEntry.ts";

/** The ids of the person who did something and of the person it was done to. */
export const peopleIn = ({ actor, command }: AuditEntry): readonly string[] =>
  [actor, textIn(command, "userId")].filter((id) => id !== undefined);
