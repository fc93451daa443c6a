// @vitest-environment node
/// <reference types="node" />
import type { PackedSnapshot, Snapshot } from "@rolecall/core";
import { RolecallError } from "@rolecall/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AccessServer, answer } from "../test/accessServer.ts";
import { ada, adaAsMember } from "../test/office.ts";
import { settled, until } from "../test/until.ts";
import { wireFetch } from "../test/wireFetch.ts";
import { type HttpSnapshotOptions, httpSnapshotSource } from "./httpSnapshotSource.ts";

type Told = Snapshot | PackedSnapshot | null | undefined;

let server: AccessServer;
let stops: (() => void)[] = [];

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date"],
    now: Date.parse("2030-01-01T00:00:00Z"),
  });
  server = new AccessServer(ada);
  await server.start();
});
afterEach(async () => {
  for (const stop of stops) stop();
  stops = [];
  await server.stop();
  await until(() => server.open.size === 0);
  // whatever a test did, nothing is left that would do more
  if (vi.getTimerCount() > 0) throw new Error("A timer is left behind");
  vi.useRealTimers();
});

/** Uses a source as a provider does: what it tells is kept, and news are loaded when the test says so. */
function open(options?: HttpSnapshotOptions) {
  const source = httpSnapshotSource(server.url, { fetch: wireFetch, ...options });
  const told: Told[] = [];
  const stop = new AbortController();
  const unsubscribe = source.subscribe?.((next) => told.push(next));
  const close = () => {
    stop.abort();
    unsubscribe?.();
  };
  stops.push(close);
  return { told, close, load: () => source.load({ signal: stop.signal }) };
}

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

  it("waits longer each time, tells of its error after five times, and is asked for again later", async () => {
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

  it("tells of a server that cannot be reached, with the cause", async () => {
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

  it.each([401, 403, 404, 410])(
    "takes the status %i for nothing to hold, and forgets what it had",
    async (status) => {
      const { load } = open({ events: false });
      await load();
      server.instead.push((response) => answer(response, status));
      await expect(load()).resolves.toBeNull();
      await expect(load()).resolves.toEqual(ada);
      expect(server.loads[2]?.headers["if-none-match"]).toBeUndefined();
    },
  );

  it("asks for its headers anew each time, and counts their failure as one of the network", async () => {
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
    const { load, told } = open();
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

describe("the events of a server", () => {
  /** Loads, and waits until the server is listened to. */
  async function follow(options?: HttpSnapshotOptions) {
    const source = open(options);
    await source.load();
    await until(() => server.streams.size === 1);
    return source;
  }
  /** Lets the clock of the test go on until the server is listened to for the so manieth time. */
  const again = (times: number) =>
    until(() => {
      if (server.listens.length < times) vi.advanceTimersByTime(100);
      return server.streams.size === 1 && server.listens.length === times;
    });

  it("are listened to below the address, from the version that was loaded, with the headers of a load", async () => {
    const { told } = await follow({ headers: { authorization: "Bearer 1" } });
    expect(server.listens[0]?.url).toBe("/access/events?organization=acme");
    expect(server.listens[0]?.headers).toMatchObject({
      accept: "text/event-stream",
      authorization: "Bearer 1",
      "last-event-id": "1",
    });
    await settled();
    expect(told).toEqual([]);
  });

  it("are listened to at another address, or not at all, as told", async () => {
    await follow({ events: `${server.origin}/access/events/elsewhere` });
    expect(server.listens[0]?.url).toBe("/access/events/elsewhere");
    await open({ events: false }).load();
    await settled();
    expect(server.listens).toHaveLength(1);
  });

  it("tell of a newer version, and not of one that it has", async () => {
    const { told } = await follow();
    server.push();
    server.write('event: access\ndata: {"version":0}\n\n');
    server.snapshot = adaAsMember;
    server.push();
    await until(() => told.length > 0);
    await settled();
    expect(told).toEqual([undefined]);
  });

  it("count as news whatever they are called, and when they name no version", async () => {
    const { told } = await follow();
    server.write("data\n\n");
    await until(() => told.length === 1);
    server.write("event: changed\ndata: [1]\n\n");
    await until(() => told.length === 2);
  });

  it("that come while a load is in the air have it loaded again", async () => {
    const { load, told } = await follow();
    let finish = () => {};
    server.instead.push((response) => {
      finish = () => answer(response, 200, ada);
    });
    const loaded = load();
    await until(() => server.loads.length === 2);
    server.snapshot = adaAsMember;
    server.push();
    server.push();
    await settled();
    expect(told).toEqual([]);
    finish();
    await loaded;
    await until(() => told.length > 0);
    expect(told).toEqual([undefined]);
  });

  it("go on from the last id after the connection has dropped", async () => {
    const { told } = await follow();
    server.write('id: 9\ndata: {"version":9}\n\n');
    await until(() => told.length === 1);
    for (const stream of server.streams) stream.destroy();
    await again(2);
    expect(server.listens[1]?.headers["last-event-id"]).toBe("9");
  });

  it("go on after the server has ended them, not before it allows that", async () => {
    await follow();
    server.write("retry: 20000\n\n");
    await settled();
    for (const stream of server.streams) stream.end();
    await until(() => server.open.size === 0);
    await settled();
    vi.advanceTimersByTime(20_000);
    await settled();
    expect(server.listens).toHaveLength(1);
    await again(2);
  });

  it("go on after the server was away and is back on its port, with what has happened meanwhile", async () => {
    const { told } = await follow();
    await server.stop();
    await until(() => server.open.size === 0);
    // it finds nobody a few times
    for (let second = 0; second < 10; second += 1) {
      vi.advanceTimersByTime(1000);
      await settled();
    }
    server.snapshot = adaAsMember;
    await server.start();
    await again(2);
    await until(() => told.length === 1);
  });

  it("are a dead connection after 45 seconds of silence, which a heartbeat ends", async () => {
    await follow();
    await settled();
    vi.advanceTimersByTime(44_000);
    server.write(": still here\n\n");
    await settled();
    vi.advanceTimersByTime(44_000);
    await settled();
    expect(server.streams.size).toBe(1);
    vi.advanceTimersByTime(1000);
    await until(() => server.streams.size === 0);
    await again(2);
  });

  it("are asked for later when the server is busy", async () => {
    server.insteadOfEvents.push((response) => answer(response, 503, "", { "retry-after": "20" }));
    await open().load();
    await until(() => server.listens.length === 1 && server.open.size === 0);
    await settled();
    vi.advanceTimersByTime(20_000);
    await settled();
    expect(server.listens).toHaveLength(1);
    await again(2);
  });

  it.each([
    ["204", (response: Parameters<typeof answer>[0]) => void response.writeHead(204).end()],
    ["404", (response: Parameters<typeof answer>[0]) => answer(response, 404)],
    ["501", (response: Parameters<typeof answer>[0]) => answer(response, 501)],
    ["a page", (response: Parameters<typeof answer>[0]) => answer(response, 200, "<!doctype html>")],
  ])("are given up on when the server has none and says %s, and loads go on", async (_, none) => {
    server.insteadOfEvents.push(none);
    const { load } = open();
    await load();
    await until(() => server.listens.length === 1 && server.open.size === 0);
    await settled();
    vi.advanceTimersByTime(120_000);
    await expect(load()).resolves.toEqual(ada);
    await settled();
    expect(server.listens).toHaveLength(1);
  });

  it("that are refused have it loaded again, and are asked for again", async () => {
    server.insteadOfEvents.push((response) => answer(response, 401));
    const { load, told } = open();
    await load();
    await until(() => told.length === 1);
    await again(2);
  });

  it("say at once when the person is let out, and are listened to again once a load lets them in", async () => {
    const { told, load } = await follow();
    server.snapshot = undefined;
    server.push();
    await until(() => told.length > 0);
    expect(told).toEqual([null]);
    await until(() => server.streams.size === 0);
    vi.advanceTimersByTime(290_000);
    await settled();
    expect(server.listens).toHaveLength(1);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([null, undefined]);
    server.snapshot = ada;
    await expect(load()).resolves.toEqual(ada);
    await until(() => server.streams.size === 1);
  });

  it("are one connection for all who listen, which the last one ends", async () => {
    const source = httpSnapshotSource(server.url, { fetch: wireFetch });
    const told: string[] = [];
    const first = source.subscribe?.(() => told.push("first"));
    const second = source.subscribe?.(() => told.push("second"));
    const { signal } = new AbortController();
    await Promise.all([source.load({ signal }), source.load({ signal })]);
    await until(() => server.streams.size === 1);
    server.snapshot = adaAsMember;
    server.push();
    await until(() => told.length === 2);
    first?.();
    first?.();
    await settled();
    expect(server.streams.size).toBe(1);
    second?.();
    await until(() => server.open.size === 0);
    expect(server.listens).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the fetch of the platform", () => {
  it("loads, keeps, hears of news and lets go, without anything being told", async () => {
    vi.useRealTimers();
    const source = httpSnapshotSource(new URL(server.url));
    const stop = new AbortController();
    const told: Told[] = [];
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
