/** How many bytes of a command the audit log keeps. */
const mostBytes = 4096;

const short = { text: 100, list: 10, fields: 20, depth: 2 };

/**
 * Writes a command as the audit log keeps it. What is longer than an entry may be is shortened, and says by `cut` how
 * many bytes it had. Characters that no database keeps are replaced.
 */
export function keptCommand(command: Readonly<Record<string, unknown>> & { readonly type: string }): string {
  const whole = JSON.stringify(command, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD") : value,
  );
  const cut = bytesOf(whole);
  if (cut <= mostBytes) return whole;
  const shortened = JSON.stringify({ ...shorten(JSON.parse(whole), 0), type: command.type, cut });
  return bytesOf(shortened) <= mostBytes ? shortened : JSON.stringify({ type: command.type, cut });
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function shorten(value: unknown, depth: number): object {
  const entries = Object.entries(value ?? {}).slice(0, short.fields);
  return Object.fromEntries(
    entries.map(([name, each]) => [name.slice(0, short.text), part(each, depth + 1)]),
  );
}

function part(value: unknown, depth: number): unknown {
  if (typeof value === "string") return Array.from(value).slice(0, short.text).join("");
  if (typeof value !== "object" || value === null) return value;
  if (depth > short.depth) return "…";
  return Array.isArray(value)
    ? value.slice(0, short.list).map((each) => part(each, depth + 1))
    : shorten(value, depth);
}
