import { corePermissions } from "@rolecall/organization";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cells } from "../../../packages/organization/test/cells.ts";
import { taskRequests } from "../contract/taskRequests.ts";
import { backendDatabase } from "../server/backend/storage/backendDatabase.ts";
import { addIdentityProvider } from "./identity/addIdentityProvider.ts";
import { acmeAs, createFixture, taskPeople } from "./acmeAs.ts";
import { openConsole, type Ask } from "./openConsole.ts";

let opened: Awaited<ReturnType<typeof openConsole>>;
const getRequest = new Map<string, Ask>();
let count = 0;

beforeAll(async () => {
  opened = await openConsole();
  for (const user of Object.values(taskPeople))
    // a connection runs one statement at a time
    // oxlint-disable-next-line no-await-in-loop
    getRequest.set(user, await opened.signIn(`${user}@acme.test`));
}, 180_000);
afterAll(() => opened.close());

describe.each(Object.entries(taskPeople))("as %s", (role, user) => {
  it.each(
    cells
      .filter((cell) => cell.role === role)
      .map(({ permission, allowed }) => ({ permission, word: allowed ? "carries out" : "refuses" })),
  )("$word $permission", async ({ permission, word }) => {
    const organization = `tasks-${++count}`;
    await opened.addOrganization(acmeAs(organization));
    // single sign-on needs a verified domain and an identity provider
    await addIdentityProvider(opened.authority, organization);
    await backendDatabase(opened.authority.database.query)
      .insertInto("domains")
      .values({
        organization_id: organization,
        name: `${organization}.test`,
        state: "verified",
        record: "proof",
      })
      .execute();
    const { method, path, body } = taskRequests[permission](createFixture(organization, user));
    const came = await getRequest.get(user)?.(method, path, body);
    const isDone = came !== undefined && came.status < 300;
    // an allowed request has to succeed: an invalid request or a refusal doesn't count
    const refusal = came?.status === 403 && came.code === "not_permitted" ? "refuses" : came;
    expect(isDone ? "carries out" : refusal).toEqual(word);
    expect(opened.errors).toEqual([]);
  });
});

it("knows a request for each of the tasks, and none for anything else", () => {
  expect(Object.keys(taskRequests).toSorted()).toEqual(corePermissions.toSorted());
});
