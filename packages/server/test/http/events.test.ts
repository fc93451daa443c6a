import { beforeAll, expect, it } from "vitest";
import type { AccessEvent } from "../../src/client.ts";
import { createHandler, type Authority } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, personIn, personOf, type Server } from "./openServer.ts";

const organization = "acme";

eachDatabase("pushed versions", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
  });

  const versionOf = async (user: string) =>
    valueOf(await server.as(user).access.read({ organization })).version;

  async function follow(user: string, lastEventId?: number) {
    const leaving = new AbortController();
    const options = { signal: leaving.signal, ...(lastEventId === undefined ? {} : { lastEventId }) };
    const events = valueOf(await server.as(user).access.events({ organization }, options));
    const iterator = events[Symbol.asyncIterator]();
    const next = async (): Promise<AccessEvent | undefined> => {
      const read = await iterator.next();
      return read.done ? undefined : read.value;
    };
    return { next, leave: () => leaving.abort() };
  }

  const give = (role: "admin" | "owner" | "analyst") =>
    server.as("olga").grants.set({ organization, project: "web", user: "mike", role });

  it("tell the present one at once, and each later one", async () => {
    const version = await versionOf("mike");
    const stream = await follow("mike");
    expect(await stream.next()).toEqual({ type: "access", version });
    await give("admin");
    const pushed = await stream.next();
    expect(pushed).toEqual({ type: "access", version: await versionOf("mike") });
    expect(pushed).not.toEqual({ type: "access", version });
    stream.leave();
  });

  it("go on where someone left: silent when nothing has happened, at once when something has", async () => {
    const version = await versionOf("mike");
    const resumed = await follow("mike", version);
    await give("owner");
    const newer = await versionOf("mike");
    expect(await resumed.next()).toEqual({ type: "access", version: newer });
    resumed.leave();
    const behind = await follow("mike", version);
    expect(await behind.next()).toEqual({ type: "access", version: newer });
    behind.leave();
  });

  it("reach everyone when what all are in a project changes", async () => {
    const stream = await follow("bill");
    const first = await stream.next();
    await server.as("olga").projects.setEveryoneRole({ organization, project: "shop", role: "consumer" });
    expect(await stream.next()).not.toEqual(first);
    stream.leave();
  });

  it("say so and end when someone is no longer a member", async () => {
    const stream = await follow("susi");
    await stream.next();
    await server.as("olga").members.remove({ organization, user: "susi" });
    expect(await stream.next()).toEqual({ type: "closed" });
    expect(await stream.next()).toBeUndefined();
  });

  it("are for members alone", async () => {
    expect(codeOf(await server.as("gina").access.events({ organization }))).toBe("404 not_a_member");
    expect(codeOf(await server.as("gina").access.events({ organization: "nowhere" }))).toBe(
      "404 not_a_member",
    );
  });

  it("end with their listener, and leave no watch behind", async () => {
    const watched: string[] = [];
    const watch: Authority["watch"] = async (...asked) => {
      const unwatch = await server.authority.watch(...asked);
      watched.push("watch");
      return () => {
        watched.push("unwatch");
        unwatch();
      };
    };
    const handler = createHandler(
      { ...server.authority, watch },
      { authenticate: async (request) => personIn(request) },
    );
    const leaving = new AbortController();
    const response = await handler(
      new Request(`http://acme.example/access/events?organization=${organization}`, {
        headers: { "x-person": JSON.stringify(personOf("maya")) },
        signal: leaving.signal,
      }),
    );
    const reader = response.body?.getReader();
    await reader?.read();
    leaving.abort();
    await expect.poll(() => watched).toEqual(["watch", "unwatch"]);
  });

  it("are no stream to requests for the head alone", async () => {
    const response = await server.ask("maya", "HEAD", `/access/events?organization=${organization}`);
    expect([response.status, response.headers.get("content-type"), response.body]).toEqual([
      200,
      "text/event-stream",
      null,
    ]);
  });
});
