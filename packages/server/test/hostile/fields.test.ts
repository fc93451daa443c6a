import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/storage/migrate.ts";
import { readState } from "../states/readState.ts";
import { openPostgres } from "../databases.ts";
import { ask } from "./ask.ts";
import { described, type Described, type Schema } from "./described.ts";
import { faultsOf } from "./faultsOf.ts";
import { openWorld, personOf, type World } from "./openWorld.ts";
import { sampleOf } from "./samplesOf.ts";
import type { Home } from "./world.ts";

const extras = [
  "isAdmin",
  "organization_id",
  "userId",
  "invitedBy",
  "constructor",
  "prototype",
  "toString",
  "__proto__",
];
const oddRoles = [
  "owner,admin",
  ["owner"],
  "OWNER",
  "Owner",
  " owner",
  "owner ",
  "оwner",
  "owner\u0000",
  "",
  "*",
  null,
  1,
  true,
  {},
  { owner: true },
];
const oddTexts = ["a\u0000b", "\u0000", "a\uD800", "\uDC00b", "\u001b[2J", "a\nb"];
/** Fields of these names are roles, wherever they stand. */
const roleNames = new Set(["role", "ownRole"]);

// all of this is refused before any database is asked, so one of them is enough
describe("fields", () => {
  let world: World;
  let home: Home;

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    await migrate(database);
    world = await openWorld(database);
    home = await world.addHome();
    await world.authority.tick();
  }, 180_000);

  afterAll(async () => {
    await world.close();
    await world.authority.close();
  });

  /** Sends a request that would fit, with one thing in it changed, and expects that it is refused unread. */
  async function refused(
    operation: Described,
    body: string | undefined,
    query: Readonly<Record<string, string>> = {},
  ) {
    const sample = sampleOf(operation, ({ kind }) => home.ids[kind][0] ?? "");
    const headers = world.served.signIn(personOf(home.idOf("olga")));
    const answer = await ask(
      world.served.url,
      operation,
      { path: sample.path, query: { ...sample.query, ...query }, body },
      headers,
    );
    const story = body ?? JSON.stringify(query);
    expect([story, ...faultsOf(operation, answer)]).toEqual([story]);
    expect([story, answer.status, JSON.parse(answer.text).code]).toEqual([story, 422, "invalid_request"]);
  }

  const bodyOf = (operation: Described) =>
    JSON.stringify(sampleOf(operation, ({ kind }) => home.ids[kind][0] ?? "").body);

  const stateOf = () => readState(world.authority.database, home.state.organization.id);

  const takingBody = described.filter(({ body }) => body !== undefined);
  const takingRoles = takingBody.filter(({ body }) => namesIn(body).some((name) => roleNames.has(name)));
  const takingTexts = takingBody.filter(({ body }) => textsIn(body).length > 0);

  it.each(takingBody)("that no one asked for are refused: $id", async (operation) => {
    const before = await stateOf();
    const body = bodyOf(operation);
    for (const name of extras) {
      await refused(operation, body.replace(/\}$/, `${body === "{}" ? "" : ","}"${name}":"owner"}`));
      // the same in whatever stands inside
      const inside = body.replaceAll(/\{"(projectId|permission)"/g, `{"${name}":"owner","$1"`);
      if (inside !== body) await refused(operation, inside);
    }
    for (const odd of ["[]", "null", "1", '"text"', "true", `[${body}]`]) await refused(operation, odd);
    expect(await stateOf()).toEqual(before);
  });

  it.each(described.filter(({ method, id }) => method === "GET" && id !== "access.events"))(
    "that no one asked for are refused in an address: $id",
    async (operation) => {
      for (const name of extras) await refused(operation, undefined, { [name]: "owner" });
    },
  );

  it.each(takingRoles)("for a role take one role, in its one spelling: $id", async (operation) => {
    const before = await stateOf();
    for (const odd of oddRoles)
      for (const name of roleNames) {
        // everyone has a role or none, and none is written null
        if (odd === null && operation.id === "projects.setEveryoneRole") continue;
        const body = bodyOf(operation);
        const changed = body.replaceAll(
          new RegExp(`"${name}":"\\w+"`, "g"),
          () => `"${name}":${JSON.stringify(odd)}`,
        );
        if (changed !== body) await refused(operation, changed);
      }
    expect(await stateOf()).toEqual(before);
  });

  it.each(takingTexts)(
    "for a text take no control characters and no halves of characters: $id",
    async (operation) => {
      const before = await stateOf();
      for (const name of textsIn(operation.body))
        for (const odd of oddTexts)
          await refused(
            operation,
            bodyOf(operation).replaceAll(
              new RegExp(`"${name}":"[^"]*"`, "g"),
              () => `"${name}":${JSON.stringify(odd)}`,
            ),
          );
      expect(await stateOf()).toEqual(before);
    },
  );

  it("are looked at in every operation that has them", () => {
    expect(takingBody.length).toBeGreaterThan(25);
    expect(takingRoles.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "members.changeRole",
        "members.stepDown",
        "members.handOver",
        "invitations.create",
        "invitations.edit",
        "grants.set",
        "teams.setProject",
        "projects.setEveryoneRole",
      ]),
    );
    expect(takingTexts.length).toBeGreaterThan(10);
  });
});

/** The names of all fields of a body. */
function namesIn(schema: Schema | undefined): readonly string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, each]) => [
    name,
    ...namesIn(each),
    ...namesIn(each.items),
  ]);
}

/** The names of the fields that take any text and lead to a database. What a check names is only compared. */
function textsIn(schema: Schema | undefined): readonly string[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, each]) =>
    each.type === "string" && each.enum === undefined && name !== "permission"
      ? [name]
      : [...textsIn(each), ...textsIn(each.items)],
  );
}
