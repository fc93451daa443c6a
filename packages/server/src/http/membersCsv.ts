import type { Database } from "../storage/Database.ts";
import { memberItem, memberRows } from "./reads/memberRows.ts";
import { teamsOfMembers } from "./reads/teamsOfMembers.ts";
import type { ReadInputOf } from "./schemaOf.ts";

/** How many members are read at once: a list of a million goes out in parts, and never stands in memory as a whole. */
const atOnce = 1000;

const columns = ["name", "email", "organization_role", "status", "teams", "joined"] as const;

/** Answers with the members as comma-separated values, by address. */
export function membersCsv(
  database: Database,
  input: ReadInputOf<"members.export">,
  request: Request,
): Response {
  const encoder = new TextEncoder();
  let cursor: string | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(line(columns)));
    },
    async pull(controller) {
      const page = await memberRows(database, { ...input, sort: "email", limit: atOnce, cursor });
      const teams = await teamsOfMembers(
        database,
        input.organization,
        page.items.map((row) => row.user_id),
      );
      const lines = page.items.map((row) => {
        const { name = "", email, role, status, joinedAt, teams: places } = memberItem(row, teams);
        const joined = new Date(joinedAt).toISOString();
        return line([name, email, role, status, places.map((team) => team.name).join("; "), joined]);
      });
      controller.enqueue(encoder.encode(lines.join("")));
      cursor = page.next;
      if (cursor === undefined) controller.close();
    },
  });
  return new Response(request.method === "HEAD" ? null : stream, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": 'attachment; filename="members.csv"',
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

const line = (values: readonly string[]) => `${values.map(csvField).join(",")}\r\n`;

/** Quotes where it must, and keeps a spreadsheet from running what somebody typed as their name. */
function csvField(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
