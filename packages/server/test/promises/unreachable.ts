import { kyselyOf } from "../../src/storage/kyselyOf.ts";
import type { Database } from "../../src/index.ts";

const refused = Object.assign(new Error("connect ECONNREFUSED 10.0.0.3:5432"), { code: "ECONNREFUSED" });

/** A database to which every connection fails, and how often that was tried. */
export function unreachable(error: Error = refused) {
  const tried = { times: 0 };
  const connect = async () => {
    tried.times++;
    throw error;
  };
  const query = kyselyOf({ connect, end: async () => {} });
  const away: Database = { query, listen: async () => async () => {}, close: async () => {} };
  return { tried, away };
}
