import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AccessServer, refuse } from "./accessServer.ts";
import { browserTabs, closeTabs } from "./browserTabs.ts";
import { ada, adaAsMember, adaAtGlobex, grace } from "./office.ts";
import { settled, until } from "./until.ts";
import { openSources } from "./openSources.ts";
import { visitPage } from "./visitPage.ts";

const { open, server: started } = openSources();
let server: AccessServer;
let tabs: ReturnType<typeof browserTabs>;

beforeEach(() => {
  server = started();
  visitPage(server.origin);
  tabs = browserTabs();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeTabs();
});

/** Opens a number of tabs, which load when they are notified, as a provider does. */
async function openTabs(count: number, options?: Parameters<typeof open>[0]) {
  const opened = Array.from({ length: count }, () => open(options));
  for (const tab of opened) await tab.load();
  await until(() => server.streams.size > 0);
  await settled();
  return opened;
}

const become = (visibility: "visible" | "hidden") => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibility);
  document.dispatchEvent(new Event("visibilitychange"));
};

describe("the tabs of one person in one organization", () => {
  it("hold one stream together, and all hear what it brings", async () => {
    const opened = await openTabs(6);
    expect(server.listens).toHaveLength(1);
    server.snapshot = adaAsMember;
    server.push();
    await until(() => opened.every(({ told }) => told.length === 1));
    for (const { load } of opened) await expect(load()).resolves.toEqual(adaAsMember);
    await settled();
    expect(opened.map(({ told }) => told)).toEqual(opened.map(() => [undefined]));
    expect(server.listens).toHaveLength(1);
  });

  it("hand the stream on when the one who holds it closes, and miss nothing in between", async () => {
    const [first, second, third] = await openTabs(3);
    first?.close();
    server.snapshot = adaAsMember;
    await until(() => server.listens.length === 2);
    await until(() => second?.told.length && third?.told.length);
    await expect(second?.load()).resolves.toEqual(adaAsMember);
    await expect(third?.load()).resolves.toEqual(adaAsMember);
    expect(server.streams.size).toBe(1);
  });

  it("take over from one who died without a word", async () => {
    const [, second] = await openTabs(2);
    for (const end of tabs.held.values()) end();
    await until(() => server.listens.length === 2);
    server.snapshot = adaAsMember;
    server.push();
    await until(() => second?.told.length);
  });

  it("hold none while all are hidden, ask first when they are shown again, and then hold one", async () => {
    const [first, second] = await openTabs(2);
    become("hidden");
    await until(() => server.streams.size === 0);
    await settled();
    expect(server.listens).toHaveLength(1);
    vi.advanceTimersByTime(120_000);
    expect([first?.errors, second?.errors]).toEqual([[], []]);
    server.snapshot = adaAsMember;
    become("visible");
    expect(first?.told.at(-1)).toBeUndefined();
    await settled();
    // the server has not been asked yet, so nothing is listened to
    expect(server.listens).toHaveLength(1);
    await first?.load();
    await second?.load();
    await until(() => server.streams.size === 1);
    await settled();
    expect(server.listens).toHaveLength(2);
    expect(server.listens[1]?.headers["last-event-id"]).toBe("2");
  });

  it("have their gates wait when the answer takes its time after they are shown again", async () => {
    const [tab] = await openTabs(1);
    become("hidden");
    let finish = () => {};
    server.instead.push((response) => {
      finish = () => refuse(response, 503, "unavailable");
    });
    become("visible");
    const loaded = tab?.load();
    await until(() => server.loads.length === 2);
    vi.advanceTimersByTime(250);
    expect(tab?.told).toEqual([undefined, "not_refreshed"]);
    // an answer that says nothing leaves what was known
    finish();
    await until(() => tab?.told.length === 3);
    expect(tab?.told.at(-1)).toEqual(ada);
    vi.advanceTimersByTime(2000);
    await loaded;
  });

  it("all ask when one of them finds the person signed out", async () => {
    const [first, second] = await openTabs(2);
    server.instead.push((response) => refuse(response, 401, "not_signed_in"));
    await expect(second?.load()).resolves.toBeNull();
    await until(() => first?.told.length);
    expect(first?.told).toEqual([undefined]);
  });

  it("all ask when one of them stops, for its person may have signed out", async () => {
    const [first, second] = await openTabs(2);
    second?.close();
    await until(() => first?.told.length);
    expect(first?.told).toEqual([undefined]);
  });

  it("hear nothing of another person, another organization or another address", async () => {
    const [first] = await openTabs(1);
    const elsewhere = open({ events: `${server.origin}/access/events` });
    server.snapshot = adaAtGlobex;
    await elsewhere.load();
    server.snapshot = grace;
    const other = open();
    await other.load();
    await until(() => server.streams.size === 3);
    await settled();
    expect(tabs.held.size).toBe(3);
    other.close();
    elsewhere.close();
    await settled();
    expect(first?.told).toEqual([]);
  });

  it("change over with the person who has signed in", async () => {
    const [tab, other] = await openTabs(2);
    const [name] = [...tabs.held.keys()];
    server.snapshot = grace;
    await tab?.load();
    await until(() => server.listens.length >= 2);
    expect(tabs.held.size).toBe(2);
    // the other tab asks, and finds the same
    await until(() => other?.told.length);
    await other?.load();
    await until(() => !tabs.held.has(name ?? ""));
  });

  it("take nothing from the channel but a reason to ask", async () => {
    const [tab] = await openTabs(1);
    const [name = ""] = tabs.held.keys();
    for (const data of [
      1,
      0,
      -1,
      Number.NaN,
      2.5,
      Infinity,
      "2",
      { ...ada, version: 9 },
      { version: 9 },
      [9],
      true,
    ])
      tabs.say(name, data);
    await settled();
    expect(tab?.told).toEqual([]);
    tabs.say(name, 9);
    expect(tab?.told).toEqual([undefined]);
    await expect(tab?.load()).resolves.toEqual(ada);
  });

  it("hold a stream each where they are told to, and where the browser cannot lock", async () => {
    await openTabs(2, { shared: false });
    await until(() => server.streams.size === 2);
    for (const refused of [
      undefined,
      { request: () => Promise.reject(new DOMException("no", "SecurityError")) },
    ]) {
      Object.defineProperty(navigator, "locks", { value: refused, configurable: true });
      const before = server.streams.size;
      await openTabs(2);
      await until(() => server.streams.size === before + 2);
    }
    become("hidden");
    await until(() => server.streams.size === 0);
  });

  it("miss the stream aloud when the tab that holds it says nothing for a minute", async () => {
    const [first, second] = await openTabs(2);
    // it holds on, but does not run any more
    tabs.held.clear();
    tabs.held.set("other", () => {});
    first?.close();
    vi.advanceTimersByTime(61_000);
    expect(second?.errors).toMatchObject([{ code: "events_unavailable" }]);
  });
});
