import { sql } from "kysely";
import { pglite } from "../../src/pglite.ts";

// One process of several that want a folder: it opens it when told to, and reports the outcome.

const database = pglite(process.argv[2] ?? "");

async function open(): Promise<string> {
  try {
    await sql`create table if not exists notes (pid int)`.execute(database.query);
    await sql`insert into notes values (${process.pid})`.execute(database.query);
    return "opened";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

process.on("message", (word) => {
  if (word === "open") void open().then((said) => process.send?.(said));
  if (word === "close") void database.close().then(() => process.send?.("closed"));
});
// its parent may die too
process.once("disconnect", () => process.exit());
process.send?.("ready");
