import { readText } from "./AuditEntry.ts";

/** A record as it was and as it became. */
export interface RecordChange {
  /** What happened to which kind of record: `member.updated`. */
  readonly type: string;
  readonly fields: readonly {
    readonly name: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
}

const kinds = ["organization", "member", "invitation", "project", "team"] as const;

/** Reads what has changed in the records of an entry: each field that is another than before. */
export function readRecordChanges(changes: readonly unknown[]): readonly RecordChange[] {
  return changes.map((change) => {
    const type = readText(change, "type") ?? "change";
    const fields = readObject(change);
    const removed = type.endsWith(".removed");
    const kind = kinds.find((each) => each in fields);
    if (kind === undefined) {
      const { type: _, ...rest } = fields;
      return { type, fields: differences(removed ? rest : {}, removed ? {} : rest) };
    }
    const record = readObject(fields[kind]);
    const before = readObject(fields["before"]);
    return { type, fields: removed ? differences(record, {}) : differences(before, record) };
  });
}

function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): RecordChange["fields"] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: formatValue(before[name]), after: formatValue(after[name]) }))
    .filter((field) => field.before !== field.after);
}

function formatValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function readObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
