import { expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { createAuthority, createHandler, importOrganization } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { emptyDatabase } from "../databases.ts";
import { personIn, personOf } from "../http/openServer.ts";
import { holding } from "../storage/holding.ts";

it("lets one of the only two owners delete the account when both do at the same time", async () => {
  const url = await emptyDatabase();
  const databases = [postgres(url), postgres(url)] as const;
  const [database] = databases;
  await migrate(database);
  await importOrganization(
    database,
    organization({ people: { olga: "owner", omar: "owner", ada: "admin" }, organization: { id: "acme" } }),
  );
  const handlers = databases.map((each) =>
    createHandler(
      createAuthority({ database: each, secret: "a secret of the tests, of at least 32 bytes" }),
      {
        authenticate: async (request) => personIn(request),
      },
    ),
  );
  // both have arrived at the organization before either may go on
  const held = await holding(url, "acme");
  const deletions = ["olga", "omar"].map(async (userId, at) =>
    handlers[at]?.(
      new Request("http://acme.example/account", {
        method: "DELETE",
        headers: { "x-person": JSON.stringify(personOf(userId)) },
      }),
    ),
  );
  await held.waiting(2);
  await held.release();
  const answers = await Promise.all(deletions);

  expect(answers.map((answer) => answer?.status).toSorted()).toEqual([200, 409]);
  const refused = answers.find((answer) => answer?.status === 409);
  expect(await refused?.json()).toMatchObject({ code: "last_owner" });
  const left = await database.query
    .selectFrom("members")
    .select("user_id")
    .where("role", "=", "owner")
    .where("status", "=", "active")
    .execute();
  expect(left).toHaveLength(1);
  await Promise.all(databases.map((each) => each.close()));
});
