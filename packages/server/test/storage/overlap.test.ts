import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { postgres } from "../../src/postgres.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { emptyDatabase } from "../databases.ts";
import { added, givenTwoOrganizations } from "./byHand.ts";

const clients: pg.Client[] = [];

/** Two who write by hand to organizations in which ada is an owner beside olga, and one seat is free. */
async function twoWriters(): Promise<readonly [pg.Client, pg.Client]> {
  const url = await emptyDatabase();
  const database = postgres(url);
  await migrate(database);
  await givenTwoOrganizations(database);
  await database.query.updateTable("members").set({ role: "owner" }).where("user_id", "=", "ada").execute();
  await database.close();
  const [one, two] = [new pg.Client(url), new pg.Client(url)];
  clients.push(one, two);
  await Promise.all([one.connect(), two.connect()]);
  return [one, two];
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
});

const levels = ["read committed", "repeatable read", "serializable"];

it.each(levels)("keeps an owner when two go at once, at the level %s", async (level) => {
  const writers = await twoWriters();
  for (const writer of writers) {
    // both have looked before either writes
    // oxlint-disable-next-line no-await-in-loop
    await writer.query(`begin isolation level ${level}; select from rolecall.members`);
  }
  const [one, two] = writers;
  await one.query("update rolecall.members set role = 'member' where user_id = 'olga'");
  await two.query("update rolecall.members set role = 'member' where user_id = 'ada'");
  const ends = await Promise.allSettled([one.query("commit"), two.query("commit")]);
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { rows } = await one.query(
    "select from rolecall.members where organization_id = 'acme' and role = 'owner' and status = 'active'",
  );
  expect(rows).toHaveLength(1);
});

it.each(levels)("gives the last seat once when two want it at once, at the level %s", async (level) => {
  const writers = await twoWriters();
  const people = ["new1", "new2"];
  await Promise.all(
    writers.map((writer) => writer.query(`begin isolation level ${level}; select from rolecall.members`)),
  );
  const ends = await Promise.allSettled(
    writers.map(async (writer, index) => {
      const id = people[index];
      await writer.query(added("members", { user_id: `'${id}'`, email: `'${id}@acme.example'` }));
      await writer.query("commit");
    }),
  );
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
