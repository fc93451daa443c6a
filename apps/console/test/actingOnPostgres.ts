import { postgres } from "@rolecall/server/postgres";
import { afterAll } from "vitest";
import { type RunningPostgres, startPostgres } from "../../../packages/server/test/startPostgres.ts";
import { acting } from "./acting.ts";

/** Like `acting`, on a PostgreSQL server, where requests overlap: in memory there is one connection for all. */
export function actingOnPostgres() {
  let server: RunningPostgres | undefined;
  afterAll(() => server?.stop());
  return acting(async () => {
    server = await startPostgres();
    return postgres(server.url);
  });
}
