import { beforeAll } from "vitest";
import type { MembershipKeeper } from "../../src/better-auth.ts";
import type { Database } from "../../src/storage/Database.ts";
import { eachDatabase } from "../databases.ts";
import { keepsNothing } from "./keepsNothing.ts";
import { type Extra, startAuth } from "./startAuth.ts";

type Start = (extra?: Extra, keeper?: MembershipKeeper) => ReturnType<typeof startAuth>;

/** Runs tests on every kind of database. Each start has accounts of its own, in a schema of its own. */
export function eachAuth(name: string, tests: (start: Start) => void): void {
  eachDatabase(name, (open) => {
    let database: Database;
    let starts = 0;
    beforeAll(async () => {
      database = await open();
    });
    tests((extra, keeper = keepsNothing) => startAuth({ ...keeper, database }, extra, `auth_${++starts}`));
  });
}
