import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { expect } from "vitest";
import { organization as organizationState } from "../../../organization/test/organizations.ts";
import { createClient } from "../../src/client.ts";
import { codeOf, valueOf } from "./answers.ts";
import { personOf } from "./openServer.ts";

/** What the story has to know of the server. */
export interface Watched {
  /** How many people's access is being watched. */
  watches(): Promise<number>;
}

/** The address of a server that listens on this machine. */
export const addressOf = (server: { address(): AddressInfo | string | null }): string => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
};

const organization = "acme";

/** A member as an identity provider may name them, in an organization as its owner may name it. */
const odd = { organization: "corp:ac/me", user: "idp|zoë/../1%2F+ ?#" };
/** The organization of {@link odd}, for a server to import before the story. */
export const oddOrganization = organizationState({
  organization: { id: odd.organization },
  people: { olga: "owner", [odd.user]: { role: "member", email: "zoe@acme.example" } },
});
const headers = (userId: string) => ({ "x-person": JSON.stringify(personOf(userId)) });

/**
 * What every adapter has to carry over real HTTP: bodies, headers, refusals, limits, streams that end with their
 * reader. `/guarded/:organization` answers the guarded person's id to anyone who may see the audit log.
 */
export async function playStory(url: string, { watches }: Watched): Promise<void> {
  const as = (userId: string) => createClient({ url: `${url}/rolecall`, headers: headers(userId) });

  const made = await as("anna").teams.create(
    { organization, name: "Über HTTP ✓" },
    { idempotencyKey: crypto.randomUUID() },
  );
  expect(made).toMatchObject({ ok: true, status: 201, value: { status: "done" } });
  const team = valueOf(made).id ?? "";
  const read = await as("anna").teams.read({ organization, team });
  expect(valueOf(read).name).toBe("Über HTTP ✓");
  expect(await as("anna").teams.read({ organization, team }, { known: read })).toBe(read);
  valueOf(await as("anna").teams.delete({ organization, team }));
  expect(codeOf(await as("anna").teams.read({ organization, team }))).toBe("404 not_found");
  expect(codeOf(await as("mike").teams.create({ organization, name: "Mine" }))).toBe("403 not_permitted");
  expect(codeOf(await as("anna").teams.create({ organization, name: "x".repeat(70_000) }))).toBe(
    "413 body_too_large",
  );
  expect(valueOf(await as("anna").members.export({ organization }))).toContain("anna@acme.example,admin");

  const form = await fetch(`${url}/rolecall/organizations/${organization}/leave`, {
    method: "POST",
    headers: headers("mike"),
    body: new URLSearchParams({ a: "b" }),
  });
  expect(form.status).toBe(415);
  expect((await fetch(`${url}/rolecall/organizations`)).status).toBe(401);
  const slashed = await fetch(`${url}/rolecall/organizations/acme/`, { headers: headers("mike") });
  expect([slashed.status, await slashed.json()]).toMatchObject([200, { id: organization }]);
  expect((await fetch(`${url}/rolecall/nowhere`, { headers: headers("mike") })).status).toBe(404);
  const head = await fetch(`${url}/rolecall/access`, { method: "HEAD", headers: headers("mike") });
  expect([head.status, head.headers.has("etag")]).toEqual([200, true]);
  expect(await statusOf(url, "TRACE /rolecall/access/ HTTP/1.1")).toBeGreaterThanOrEqual(400);

  await playFaults(`${url}/rolecall/organizations/${organization}/teams`);
  valueOf(await as("olga").members.changeRole({ ...odd, role: "admin", version: 1 }));
  expect(valueOf(await as("olga").members.read(odd))).toMatchObject({ userId: odd.user, role: "admin" });

  expect(await watches()).toBe(0);
  const events = valueOf(await as("mike").access.events({ organization }))[Symbol.asyncIterator]();
  const first = await events.next();
  expect(first.value).toMatchObject({ type: "access" });
  expect(await watches()).toBe(1);
  valueOf(await as("olga").grants.set({ organization, project: "web", user: "mike", role: "admin" }));
  const second = await events.next();
  expect(second.value).toMatchObject({ type: "access" });
  expect(second.value).not.toEqual(first.value);
  await events.return?.();
  await expect.poll(watches).toBe(0);
}

/** What every guard has to do in front of a route of the application. */
export async function playGuards(url: string): Promise<void> {
  const ask = async (userId: string | undefined, where: string) => {
    const response = await fetch(`${url}/guarded/${where}`, userId ? { headers: headers(userId) } : {});
    return { status: response.status, body: await response.json() };
  };
  expect(await ask("anna", organization)).toEqual({ status: 200, body: { for: "anna" } });
  expect(await ask("mike", organization)).toMatchObject({
    status: 403,
    body: { code: "not_permitted", permission: "audit.view" },
  });
  expect(await ask("gina", organization)).toMatchObject({ status: 404, body: { code: "not_a_member" } });
  expect(await ask(undefined, organization)).toMatchObject({ status: 401, body: { code: "not_signed_in" } });
  await playFaults(`${url}/guarded/${organization}`);
}

/** What becomes of whatever `authenticate` may give, here as the tests' own header has it. */
async function playFaults(url: string): Promise<void> {
  for (const [person, status, code] of [
    ["null", 401, "not_signed_in"],
    ["no JSON at all", 500, "internal"],
    ["17", 500, "person_invalid"],
    ['{"userId":"","email":"olga@acme.example","emailVerified":true}', 500, "person_invalid"],
    ['{"userId":"olga","email":null,"emailVerified":true}', 500, "person_invalid"],
  ] as const) {
    const response = await fetch(url, { headers: { "x-person": person } });
    expect([person, response.status, await response.json()]).toMatchObject([person, status, { code }]);
  }
}

/** The status of a request that no client of the platform would send. */
function statusOf(url: string, line: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => {
      socket.write(`${line}\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    });
    socket.setEncoding("utf8");
    socket.once("data", (text) => {
      resolve(Number(String(text).split(" ")[1]));
      socket.destroy();
    });
    socket.once("error", reject);
  });
}
