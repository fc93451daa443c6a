import { toCsv, toCsvList } from "@rolecall/organization/rules";
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
      controller.enqueue(encoder.encode(toCsv([columns])));
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
        const names = toCsvList(places.map((team) => team.name));
        return [name, email, role, status, names, joined];
      });
      controller.enqueue(encoder.encode(toCsv(lines)));
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
