// @vitest-environment node
/// <reference types="node" />
import type { ServerResponse } from "node:http";
import { RolecallError } from "@rolecall/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type AccessServer, answer, refuse } from "../test/accessServer.ts";
import { ada, adaAsMember } from "../test/office.ts";
import { settled, until } from "../test/until.ts";
import { html, openSources } from "../test/openSources.ts";
import { wireFetch } from "../test/wireFetch.ts";
import { httpSnapshotSource } from "./httpSnapshotSource.ts";

const { open, server: started } = openSources();
let server: AccessServer;
beforeEach(() => {
  server = started();
});

/** Lets the clock of the test go on until what was promised is there. */
async function inTime<T>(promised: Promise<T>): Promise<T> {
  let isDone = false;
  const done = promised.finally(() => (isDone = true));
  done.catch(() => {});
  await until(() => {
    if (!isDone) vi.advanceTimersByTime(100);
    return isDone;
  });
  return done;
}

describe("a load", () => {
  it("brings what the server says", async () => {
    await expect(open().load()).resolves.toEqual(ada);
    expect(server.loads[0]?.url).toBe("/access?organization=acme");
    expect(server.loads[0]?.headers.accept).toBe("application/json");
  });

  it("keeps the very snapshot that it has while the server says that it is the one", async () => {
    const { load } = open();
    const first = await load();
    expect(await load()).toBe(first);
    expect(server.loads.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      expect.any(String),
    ]);
    server.snapshot = adaAsMember;
    await expect(load()).resolves.toEqual(adaAsMember);
  });

  it.each([408, 429, 500, 502, 503])("is tried again after the status %i", async (status) => {
    server.instead.push((response) => answer(response, status));
    await expect(inTime(open({ events: false }).load())).resolves.toEqual(ada);
    expect(server.loads).toHaveLength(2);
  });

  it("is tried again when the connection breaks off, before an answer and within one", async () => {
    server.instead.push(
      (response) => response.destroy(),
      (response) => {
        response.writeHead(200, { "content-length": "1000" }).write('{"subject":');
        setImmediate(() => response.destroy());
      },
    );
    await expect(inTime(open({ events: false }).load())).resolves.toEqual(ada);
    expect(server.loads).toHaveLength(3);
  });

  it("is tried again when nothing is heard for half a minute", async () => {
    server.instead.push(() => {});
    const loaded = open({ events: false }).load();
    await until(() => server.loads.length === 1);
    vi.advanceTimersByTime(29_999);
    await settled();
    expect(server.loads).toHaveLength(1);
    await expect(inTime(loaded)).resolves.toEqual(ada);
  });

  it("waits longer each time, reports its error after five times, and is asked for again later", async () => {
    for (let time = 0; time < 5; time += 1) server.instead.push((response) => answer(response, 503));
    const { load, told } = open();
    const begin = Date.now();
    const error = await inTime(load()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RolecallError);
    expect(error).toMatchObject({ code: "snapshot_refused", message: expect.stringContaining("503") });
    expect(server.loads).toHaveLength(5);
    // half of 0.5 + 1 + 2 + 4 seconds at least
    expect(Date.now() - begin).toBeGreaterThanOrEqual(3750);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(45_000);
    expect(told).toEqual([undefined]);
  });

  it("reports a server that cannot be reached, with the cause", async () => {
    await server.stop();
    const error = await inTime(open().load()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RolecallError);
    expect(error).toMatchObject({ code: "snapshot_unreachable", cause: expect.any(Error) });
  });

  it.each([
    ["seconds", "20"],
    ["a date", "Tue, 01 Jan 2030 00:00:20 GMT"],
  ])("leaves the server alone for as long as Retry-After says, in %s", async (_, wait) => {
    server.instead.push((response) => answer(response, 429, "", { "retry-after": wait }));
    const { load } = open({ events: false });
    const loaded = load();
    await until(() => server.loads.length === 1 && server.open.size === 0);
    await settled();
    vi.advanceTimersByTime(19_999);
    // another load does not go around it
    const another = load();
    await settled();
    expect(server.loads).toHaveLength(1);
    await expect(inTime(Promise.all([loaded, another]))).resolves.toEqual([ada, ada]);
  });

  it("tells at once of a server that wants to be left alone for long, and comes back then", async () => {
    server.instead.push((response) => answer(response, 503, "", { "retry-after": "600" }));
    const { load, told } = open();
    await expect(load()).rejects.toMatchObject({ code: "snapshot_refused" });
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([undefined]);
  });

  it("is not tried again after a status that says that the request is wrong", async () => {
    server.instead.push((response) => answer(response, 422, { code: "organization_required" }));
    await expect(open().load()).rejects.toMatchObject({ code: "snapshot_refused" });
    expect(server.loads).toHaveLength(1);
  });

  it.each([
    ["a page", "<!doctype html><title>Sign in</title>"],
    ["nothing", ""],
    ["null", "null"],
    ["something else", { error: "rate limited" }],
    ["a snapshot without a version", { ...ada, version: undefined }],
    ["a snapshot with broken grants", { ...ada, grants: [{ scope: "organization" }] }],
  ])("that brings %s in the place of a snapshot is an error", async (_, body) => {
    server.instead.push((response) => answer(response, 200, body));
    await expect(open().load()).rejects.toMatchObject({ name: "RolecallError", code: "snapshot_invalid" });
  });

  it.each([
    [401, "not_signed_in"],
    [404, "not_a_member"],
  ])("takes the problem %i %s for nothing to hold, and forgets what it had", async (status, code) => {
    const { load } = open({ events: false });
    await load();
    server.instead.push((response) => refuse(response, status, code));
    await expect(load()).resolves.toBeNull();
    await expect(load()).resolves.toEqual(ada);
    expect(server.loads[2]?.headers["if-none-match"]).toBeUndefined();
  });

  it.each<[string, string, (response: ServerResponse) => void]>([
    ["a bare 401", "snapshot_refused", (response) => answer(response, 401)],
    ["a bare 404", "snapshot_refused", (response) => answer(response, 404)],
    ["a bare 410", "snapshot_refused", (response) => answer(response, 410)],
    ["a firewall's 403", "snapshot_refused", (response) => html(response, 403)],
    ["a proxy's page to sign in", "snapshot_refused", (response) => html(response, 401)],
    ["a page to sign in as a success", "snapshot_invalid", (response) => html(response, 200)],
    ["nothing, as 204", "snapshot_invalid", (response) => void response.writeHead(204).end()],
    ["the word for a state", "snapshot_invalid", (response) => answer(response, 200, '"not_refreshed"')],
    ["JSON of something else", "snapshot_refused", (response) => answer(response, 404, { code: "no_route" })],
    ["a problem of something else", "snapshot_refused", (response) => refuse(response, 403, "forbidden")],
    ["another of our problems", "snapshot_refused", (response) => refuse(response, 404, "not_found")],
    [
      "a code without a problem",
      "snapshot_refused",
      (response) => answer(response, 404, { code: "not_a_member" }),
    ],
    ["a problem that succeeds", "snapshot_invalid", (response) => refuse(response, 200, "not_a_member")],
    [
      "a broken problem",
      "snapshot_refused",
      (response) => answer(response, 404, '{"code":"not_a_m', { "content-type": "application/problem+json" }),
    ],
    ["a redirect to nowhere", "snapshot_refused", (response) => answer(response, 308)],
  ])("takes %s for a failure, says so, and keeps what it had", async (_, code, instead) => {
    const { load, told } = open({ events: false });
    const first = await load();
    server.instead.push(instead);
    await expect(load()).rejects.toMatchObject({ name: "RolecallError", code });
    // it is asked again later, and the tag of what it has goes along
    vi.advanceTimersByTime(45_000);
    expect(told).toEqual([undefined]);
    expect(await load()).toBe(first);
  });

  it("asks for its headers again each time, and counts their failure as one of the network", async () => {
    let asked = 0;
    const headers = async () => {
      asked += 1;
      if (asked === 2) throw new Error("no new token");
      return { authorization: `Bearer ${asked}` };
    };
    const { load } = open({ headers, events: false });
    await load();
    await inTime(load());
    expect(server.loads.map(({ headers: sent }) => sent.authorization)).toEqual(["Bearer 1", "Bearer 3"]);
  });

  it("goes out by the fetch that was given, with credentials as told and past the cache of the browser", async () => {
    const sent: RequestInit[] = [];
    const { load } = open({
      credentials: "include",
      fetch: (url, init) => {
        sent.push(init);
        return wireFetch(url, init);
      },
    });
    await load();
    expect(sent[0]).toMatchObject({ credentials: "include", cache: "no-store" });
  });

  it("ends with its signal, on the wire too", async () => {
    server.instead.push(() => {});
    const { load, close } = open();
    const loaded = load();
    await until(() => server.open.size === 1);
    close();
    await expect(loaded).rejects.toMatchObject({ name: "AbortError" });
    await until(() => server.open.size === 0);
  });

  it("is asked for before the snapshot expires, as long as the server has later ones", async () => {
    server.snapshot = { ...ada, expiresAt: "2030-01-01T00:10:00Z" };
    const { load, told } = open({ events: false });
    await load();
    vi.advanceTimersByTime(299_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(61_000);
    expect(told).toEqual([undefined]);
    server.snapshot = { ...ada, expiresAt: "2030-01-01T00:20:00Z" };
    await load();
    vi.advanceTimersByTime(300_000);
    expect(told).toEqual([undefined]);
  });
});

describe("the fetch of the platform", () => {
  it("loads, keeps, follows news and lets go, without any options", async () => {
    vi.useRealTimers();
    const source = httpSnapshotSource(new URL(server.url));
    const stop = new AbortController();
    const told: unknown[] = [];
    const unsubscribe = source.subscribe?.((next) => told.push(next));
    const first = await source.load(stop);
    expect(await source.load(stop)).toBe(first);
    await until(() => server.streams.size === 1);
    server.snapshot = undefined;
    server.push();
    await until(() => told.length === 1);
    expect(told).toEqual([null]);
    server.snapshot = adaAsMember;
    await expect(source.load(stop)).resolves.toEqual(adaAsMember);
    await until(() => server.streams.size === 1);
    unsubscribe?.();
    await until(() => server.open.size === 0);
    vi.useFakeTimers();
  });
});
