import { expect, it } from "vitest";
import { eachDatabase, openPostgres } from "../../test/databases.ts";
import { migrate } from "./migrate.ts";

eachDatabase("bringing a database up to date", (open) => {
  it("changes nothing the second time", async () => {
    const database = await open();
    await migrate(database);
    expect(await database.query.selectFrom("organizations").selectAll().execute()).toEqual([]);
  });
});

it("works once when several servers start at the same moment", async () => {
  const servers = await openPostgres(3);
  await Promise.all(servers.map((server) => migrate(server)));
  for (const server of servers) {
    expect(await server.query.selectFrom("members").selectAll().execute()).toEqual([]);
    await server.close();
  }
});
