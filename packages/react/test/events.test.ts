// @vitest-environment node
/// <reference types="node" />
import type { ServerResponse } from "node:http";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type AccessServer, answer } from "./accessServer.ts";
import { ada, adaAsMember } from "./office.ts";
import { settled, until } from "./until.ts";
import { html, openSources } from "./openSources.ts";
import { wireFetch } from "./wireFetch.ts";
import { type HttpSnapshotOptions, httpSnapshotSource } from "../src/index.ts";

const { open, server: started } = openSources();
let server: AccessServer;
beforeEach(() => {
  server = started();
});

const streamed = { "content-type": "text/event-stream" };

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

  it("report a newer version, and not one that it has", async () => {
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
    // it finds no one a few times
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

  it("are given up on, without a word, when the server says by 204 that it has none", async () => {
    server.insteadOfEvents.push((response) => void response.writeHead(204).end());
    const { load, errors } = open();
    await load();
    await until(() => server.listens.length === 1 && server.open.size === 0);
    await settled();
    vi.advanceTimersByTime(400_000);
    await expect(load()).resolves.toEqual(ada);
    await settled();
    expect(server.listens).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ["404", (response) => answer(response, 404)],
    ["501", (response) => answer(response, 501)],
    ["a page", (response) => html(response, 200)],
  ])("that are answered with %s are missed aloud, and the snapshot is asked for instead", async (_, none) => {
    server.insteadOfEvents.push(none);
    const { load, told, errors } = open();
    await load();
    await until(() => errors.length === 1);
    expect(errors[0]).toMatchObject({ name: "RolecallError", code: "events_unavailable" });
    for (let time = 0; time < 3; time += 1) {
      // a provider loads whenever it is told to
      await load();
      const before = told.length;
      vi.advanceTimersByTime(30_000);
      expect(told.slice(before)).toEqual([undefined]);
    }
    expect(server.listens).toHaveLength(1);
    expect(errors).toHaveLength(1);
    // much later the server may have them
    await until(() => {
      if (server.streams.size === 0) vi.advanceTimersByTime(10_000);
      return server.streams.size === 1;
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ["that never open", () => {}],
    ["that stop after the head", (response) => response.writeHead(200, streamed).flushHeaders()],
    [
      "that stop after their greeting",
      (response) => void response.writeHead(200, streamed).write(": hello\n\n"),
    ],
    [
      "that end after their greeting",
      (response) => void response.writeHead(200, streamed).end(": hello\n\n"),
    ],
    ["that fail each time", (response) => response.destroy()],
    ["that are kept away by the status 503", (response) => answer(response, 503)],
    ["that are refused by a bare 401", (response) => answer(response, 401)],
  ])("%s are missed aloud after a minute, and heard again when they come", async (_, instead) => {
    for (let time = 0; time < 99; time += 1) server.insteadOfEvents.push(instead);
    const { load, errors, told } = open();
    await load();
    await until(() => {
      if (errors.length === 0) vi.advanceTimersByTime(1000);
      return errors.length > 0;
    });
    expect(Date.now()).toBeLessThanOrEqual(Date.parse("2030-01-01T00:02:00Z"));
    expect(errors).toMatchObject([{ code: "events_unavailable" }]);
    await load();
    const before = told.length;
    vi.advanceTimersByTime(30_000);
    expect(told.length).toBeGreaterThan(before);
    server.insteadOfEvents.length = 0;
    await until(() => {
      if (server.streams.size === 0) vi.advanceTimersByTime(1000);
      return server.streams.size === 1;
    });
    server.snapshot = adaAsMember;
    server.push();
    await until(() => told.length > before + 1);
    expect(errors).toHaveLength(1);
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
