import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool } from "pg";
import pg from "pg";
import { preparedMark } from "./preparedMark.ts";

const bigInteger: number = pg.types.builtins.INT8;

/** Reads big integers as numbers: ids and versions stay far below where that would lose anything. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === bigInteger && format !== "binary" ? Number : pg.types.getTypeParser(oid, format),
};

/** Asks through a pool, whosever it is, with the types that the authority reads. */
export function postgresPool(pool: Pool, end: () => Promise<void>): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const query = (text: string, values: readonly unknown[]) =>
        client.query({ ...preparedName(text), text, values: [...values], types });
      // a connection that breaks between two statements tells its holder, and the next statement fails; without a
      // listener the process would end
      const broken = () => {};
      client.on("error", broken);
      const release = () => {
        client.off("error", broken);
        client.release();
      };
      // Kysely overloads the method for cursors, which it only asks for where a dialect is given one; this one is not
      return { query, release } as unknown as PostgresPoolClient;
    },
    end,
  };
}

/** How many statements a connection keeps plans for. All others are planned each time. */
const mostPrepared = 100;
const prepared = new Map<string, string>();

/** Names a statement that is to be prepared: by its name a connection knows it again. */
function preparedName(text: string): { readonly name?: string } {
  if (!text.startsWith(preparedMark)) return {};
  const known = prepared.get(text);
  if (known !== undefined) return { name: known };
  if (prepared.size >= mostPrepared) return {};
  const name = `rolecall_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;
  prepared.set(text, name);
  return { name };
}
