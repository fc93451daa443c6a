import { postgres } from "@rolecall/server/postgres";
import { afterAll } from "vitest";
import { type RunningPostgres, startPostgres } from "../../../packages/server/test/startPostgres.ts";
import { acting } from "./acting.ts";

/** Like `acting`, but on PostgreSQL, where requests overlap. An in-memory database has only one connection. */
export function actingOnPostgres() {
  let server: RunningPostgres | undefined;
  afterAll(() => server?.stop());
  return acting(async () => {
    server = await startPostgres();
    return postgres(server.url);
  });
}
