import { type AuditEntry, textIn } from "./AuditEntry.ts";

/** The ids of whoever did something and of whom it was done to. */
export const peopleIn = ({ actor, command }: AuditEntry): readonly string[] =>
  [actor, textIn(command, "userId")].filter((id) => id !== undefined);
