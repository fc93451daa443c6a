import type { ClientValueOf } from "@rolecall/server/client";

/** One entry of the audit log. */
export type AuditEntry = ClientValueOf<"audit.list">["items"][number];

/** Reads a text that a command or a record has under a name. */
export function readText(record: unknown, name: string): string | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  const value: unknown = Reflect.get(record, name);
  return typeof value === "string" ? value : undefined;
}
