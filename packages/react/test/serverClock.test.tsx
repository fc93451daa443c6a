import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { httpSnapshotSource, type SnapshotSource } from "../src/index.ts";
import { AccessServer, answer } from "./accessServer.ts";
import { all, Gates } from "./Frames.tsx";
import { ada, adaAsMember, PermissionProvider } from "./office.ts";
import { settled, until } from "./until.ts";
import { visitPage } from "./visitPage.ts";

const minute = 60_000;
const day = 1440 * minute;
const start = Date.parse("2030-01-01T00:00:00Z");

let server: AccessServer;
/** The time of the world, which no clock of the client shows. */
let passed = 0;
const onError = vi.fn();
const shown = () => document.body.textContent;
const see = (word: "yes" | "no" | "wait") => until(() => shown() === all(word), act);
const rest = () => act(() => settled());
const codes = () => onError.mock.calls.map(([error]) => error.code);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"], now: start });
  passed = 0;
  onError.mockReset();
  server = new AccessServer();
  server.clock = () => start + passed;
  server.hasTags = false;
  renew(10);
  await server.start();
  visitPage(server.origin);
});
afterEach(async () => {
  cleanup();
  await until(() => server.open.size === 0);
  if (vi.getTimerCount() > 0) throw new Error("A timer is left behind");
  await server.stop();
  vi.useRealTimers();
});

/** Gives Ada a snapshot that is valid for a number of minutes. */
function renew(minutes: number) {
  server.snapshot = { ...ada, expiresAt: new Date(server.clock() + minutes * minute).toISOString() };
}
/** Lets time pass, for the server and the client. */
async function pass(time: number) {
  passed += time;
  await act(() => vi.advanceTimersByTimeAsync(time));
}
/** Sets the client's clock, which is off by so much from then on. */
const setClock = (off: number) => vi.setSystemTime(server.clock() + off);

function open(source: SnapshotSource = httpSnapshotSource("/access?organization=acme", { events: false })) {
  render(
    <PermissionProvider source={source} onError={onError}>
      <Gates />
    </PermissionProvider>,
  );
}

describe("a client whose clock is wrong", () => {
  it.each([
    ["16 minutes fast", 16 * minute],
    ["a day fast", day],
    ["thirty years fast", 30 * 365 * day],
    ["16 minutes slow", -16 * minute],
    ["a day slow", -day],
    ["thirty years slow", -30 * 365 * day],
  ])("opens gates and closes them by the server's clock: %s", async (_, off) => {
    setClock(off);
    open();
    await see("yes");
    // nothing renews it any more
    await server.stop();
    await pass(9 * minute);
    await rest();
    expect(shown()).toBe(all("yes"));
    await pass(minute);
    expect(shown()).toBe(all("wait"));
    expect(new Set(codes())).toEqual(new Set(["snapshot_unreachable"]));
  });

  it("keeps its gates open as long as the server renews the snapshot", async () => {
    setClock(16 * minute);
    open();
    await see("yes");
    for (let time = 0; time < 40; time += 1) {
      renew(10);
      await pass(minute);
      await rest();
      expect(shown()).toBe(all("yes"));
    }
    expect(onError).not.toHaveBeenCalled();
  });

  it.each([
    ["forward", 16 * minute],
    ["forward by years", 3 * 365 * day],
    ["back", -16 * minute],
    ["back by years", -3 * 365 * day],
  ])("is right again soon after it was set %s while the page is open", async (_, off) => {
    server.hasTags = true;
    open();
    await see("yes");
    setClock(off);
    await pass(minute);
    await see("yes");
    await server.stop();
    // the snapshot is of the beginning
    await pass(8 * minute);
    await rest();
    expect(shown()).toBe(all("yes"));
    await pass(minute);
    expect(shown()).toBe(all("wait"));
  });

  it("leaves a busy server alone for no longer than it asks, though it was set back meanwhile", async () => {
    open();
    await see("yes");
    server.instead.push((response) => answer(response, 429, "", { "retry-after": "20" }));
    act(() => void window.dispatchEvent(new Event("focus")));
    await until(() => server.loads.length === 2 && server.open.size === 0, act);
    await rest();
    setClock(-day);
    server.snapshot = adaAsMember;
    await pass(22_000);
    await see("no");
  });

  it("takes the server's Date where the answer says no time, and how long a cache has kept it", async () => {
    server.saysTime = false;
    setClock(day);
    const dated = (age: number) => {
      server.instead.push((response) =>
        answer(response, 200, server.snapshot, {
          date: new Date(server.clock() - age * 1000).toUTCString(),
          ...(age > 0 && { age: String(age) }),
        }),
      );
    };
    dated(0);
    open();
    await see("yes");
    cleanup();
    // it holds for ten minutes, and was made nine minutes ago
    server.snapshot = { ...ada, expiresAt: new Date(server.clock() + minute).toISOString() };
    dated(540);
    open();
    await see("yes");
    await server.stop();
    await pass(minute);
    expect(shown()).toBe(all("wait"));
  });

  it.each([
    ["no time", undefined],
    ["a time without a zone", "2030-01-01T00:00:00"],
    ["a number", start],
    ["nonsense", "now"],
    ["null", null],
  ])(
    "says that a snapshot had expired when the server says %s, and asks again at its leisure",
    async (_, serverTime) => {
      server.saysTime = false;
      for (let turn = 0; turn < 99; turn += 1)
        server.instead.push((response) => answer(response, 200, { ...server.snapshot, serverTime }));
      setClock(16 * minute);
      open();
      await until(() => codes().length > 0, act);
      expect(codes()[0]).toBe("snapshot_expired");
      expect(shown()).toBe(all("wait"));
      for (let time = 0; time < 12; time += 1) {
        await pass(5000);
        await rest();
      }
      expect(server.loads.length).toBeGreaterThan(2);
      expect(server.loads.length).toBeLessThan(12);
      // the machine gets the time from elsewhere
      setClock(0);
      await pass(minute);
      await see("yes");
    },
  );
});

describe("a server that answers with what has expired", () => {
  it("is asked again, with growing waits and without a tag, until it has something that holds", async () => {
    server.hasTags = true;
    renew(-1);
    open();
    await until(() => codes().length > 0, act);
    expect(codes()).toEqual(["snapshot_expired"]);
    for (let time = 0; time < 10; time += 1) {
      await pass(3000);
      await rest();
    }
    expect(server.loads.length).toBeGreaterThan(2);
    expect(server.loads.length).toBeLessThan(8);
    expect(server.loads.every(({ headers }) => headers["if-none-match"] === undefined)).toBe(true);
    renew(10);
    await pass(minute);
    await see("yes");
  });

  it("takes nothing back that still holds, unless its version is newer", async () => {
    open();
    await see("yes");
    const held = server.snapshot;
    const past = new Date(start - minute).toISOString();
    server.instead.push((response) =>
      // a cache has kept it, and its time as well
      answer(response, 200, { ...ada, expiresAt: past, serverTime: new Date(start).toISOString() }),
    );
    act(() => void window.dispatchEvent(new Event("focus")));
    await until(() => codes().length === 1, act);
    expect(shown()).toBe(all("yes"));
    server.snapshot = { ...adaAsMember, expiresAt: past };
    act(() => void window.dispatchEvent(new Event("focus")));
    await until(() => codes().length > 1, act);
    expect(shown()).toBe(all("wait"));
    server.snapshot = { ...held, ...adaAsMember, expiresAt: new Date(start + day).toISOString() };
    await pass(minute);
    await see("no");
  });

  it("is no other when the source is of one's own: it is reported, and its own clock counts", async () => {
    let time = start + day;
    const source: SnapshotSource = {
      load: async () => ({ ...ada, expiresAt: "2030-01-01T00:10:00Z" }),
      now: () => time,
    };
    open(source);
    await until(() => codes().length > 0, act);
    expect(codes()).toEqual(["snapshot_expired"]);
    expect(shown()).toBe(all("wait"));
    cleanup();
    time = start;
    setClock(day);
    open(source);
    await see("yes");
    expect(codes()).toEqual(["snapshot_expired"]);
  });
});
