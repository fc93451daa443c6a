import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { httpSnapshotSource } from "../src/index.ts";
import { AccessServer, answer } from "./accessServer.ts";
import { all, Gates } from "./Frames.tsx";
import { ada, adaAsMember, PermissionProvider } from "./office.ts";
import { settled, until } from "./until.ts";
import { visitPage } from "./visitPage.ts";

let server: AccessServer;
const onError = vi.fn();
const shown = () => document.body.textContent;
const soon = (isSo: () => unknown) => until(isSo, act);
const see = (word: "yes" | "no" | "wait") => soon(() => shown() === all(word));
const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
const rest = () => act(() => settled());

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "Date"],
    now: Date.parse("2030-01-01T00:00:00Z"),
  });
  onError.mockReset();
  server = new AccessServer(ada);
  // the window of the tests has trouble with an answer that nothing has changed
  server.hasTags = false;
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

function open() {
  const source = httpSnapshotSource("/access?organization=acme");
  return render(
    <StrictMode>
      <PermissionProvider source={source} onError={onError}>
        <Gates />
      </PermissionProvider>
    </StrictMode>,
  );
}

/** Shows the gates open, with a connection that listens. */
async function openAndListen() {
  const page = open();
  await see("yes");
  await soon(() => server.streams.size === 1);
  return page;
}

const become = (visibility: "visible" | "hidden") => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visibility);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
};

describe("gates behind an address", () => {
  it("wait, open, and follow what the server pushes", async () => {
    open();
    expect(shown()).toBe(all("wait"));
    await see("yes");
    await soon(() => server.streams.size === 1);
    server.snapshot = adaAsMember;
    server.push();
    await see("no");
    server.snapshot = { ...ada, version: 3 };
    server.push();
    await see("yes");
    expect(onError).not.toHaveBeenCalled();
  });

  it("hold one connection in StrictMode, and neither a connection nor a timer once they are gone", async () => {
    server.snapshot = { ...ada, expiresAt: "2030-01-01T01:00:00Z" };
    const { unmount } = await openAndListen();
    await rest();
    expect(server.open.size).toBe(1);
    expect(server.listens).toHaveLength(1);
    unmount();
    await until(() => server.open.size === 0);
    expect(vi.getTimerCount()).toBe(0);
    const before = server.loads.length;
    act(() => void window.dispatchEvent(new Event("focus")));
    await settled();
    expect(server.loads).toHaveLength(before);
  });

  it("leave nothing behind when they go while a load waits for its next attempt", async () => {
    for (let time = 0; time < 3; time += 1) server.instead.push((response) => answer(response, 503));
    const { unmount } = open();
    await soon(() => server.loads.length > 1 && server.open.size === 0);
    await rest();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(["focus", "online"])("are asked about again on %s", async (event) => {
    await openAndListen();
    server.snapshot = adaAsMember;
    act(() => void window.dispatchEvent(new Event(event)));
    await see("no");
  });

  it("are asked about once when the page is shown again, and not when it is hidden", async () => {
    await openAndListen();
    await rest();
    const before = server.loads.length;
    become("hidden");
    await rest();
    expect(server.loads).toHaveLength(before);
    server.snapshot = adaAsMember;
    become("visible");
    act(() => void window.dispatchEvent(new Event("focus")));
    await see("no");
    await rest();
    expect(server.loads).toHaveLength(before + 1);
    vi.restoreAllMocks();
  });

  it("need no waiting for the next attempt when the page comes back online", async () => {
    await server.stop();
    open();
    await pass(3000);
    await rest();
    await server.start();
    act(() => void window.dispatchEvent(new Event("online")));
    // the clock stands still: nothing but the event has it loaded
    await see("yes");
  });

  it("do not make a server that asked to be left alone busy, whatever the person does", async () => {
    await openAndListen();
    server.instead.push((response) => answer(response, 429, "", { "retry-after": "20" }));
    act(() => void window.dispatchEvent(new Event("focus")));
    await rest();
    const before = server.loads.length;
    for (const event of ["focus", "online", "focus"]) {
      act(() => void window.dispatchEvent(new Event(event)));
      await rest();
    }
    await pass(19_000);
    await rest();
    expect(server.loads).toHaveLength(before);
    server.snapshot = adaAsMember;
    await pass(2000);
    await see("no");
  });

  it.each([
    ["the server says so", () => server.push()],
    ["a load is refused", () => act(() => void window.dispatchEvent(new Event("focus")))],
  ])(
    "close at once for anyone who is let out when %s, and open again for anyone who is let in",
    async (_, hear) => {
      await openAndListen();
      server.snapshot = undefined;
      hear();
      await see("no");
      await soon(() => server.streams.size === 0);
      // signed in again, nothing about the person has changed: neither has the version
      server.snapshot = ada;
      act(() => void window.dispatchEvent(new Event("focus")));
      await see("yes");
      await soon(() => server.streams.size === 1);
      expect(onError).not.toHaveBeenCalled();
    },
  );

  it("close when the snapshot expires while the page is offline, and open when it is back", async () => {
    server.snapshot = { ...ada, expiresAt: "2030-01-01T00:10:00Z" };
    await openAndListen();
    await server.stop();
    for (let minute = 0; minute < 9; minute += 1) {
      await pass(60_000);
      await rest();
    }
    expect(shown()).toBe(all("yes"));
    expect(onError.mock.calls.at(-1)?.[0]).toMatchObject({ code: "snapshot_unreachable" });
    await pass(60_000);
    expect(shown()).toBe(all("wait"));
    server.snapshot = { ...ada, expiresAt: "2030-01-01T00:30:00Z" };
    await server.start();
    act(() => void window.dispatchEvent(new Event("online")));
    await see("yes");
  });

  it("stay open without a gap as long as the server renews the snapshot", async () => {
    const texts = new Set<string | null>();
    const renew = () => {
      server.snapshot = { ...ada, expiresAt: new Date(Date.now() + 600_000).toISOString() };
    };
    renew();
    await openAndListen();
    for (let minute = 0; minute < 30; minute += 1) {
      renew();
      // the server lives on the same clock, and says so
      server.write(": still here\n\n");
      await rest();
      await pass(30_000);
      texts.add(shown());
    }
    expect([...texts]).toEqual([all("yes")]);
    expect(onError).not.toHaveBeenCalled();
  });

  it("keep what was known when an answer is malformed, and close when that expires", async () => {
    server.snapshot = { ...ada, expiresAt: "2030-01-01T00:10:00Z" };
    await openAndListen();
    for (let time = 0; time < 99; time += 1)
      server.instead.push((response) => answer(response, 200, { ...ada, grants: "all" }));
    act(() => void window.dispatchEvent(new Event("focus")));
    await soon(() => onError.mock.calls.length > 0);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: "snapshot_invalid" });
    expect(shown()).toBe(all("yes"));
    await pass(600_000);
    await rest();
    expect(shown()).toBe(all("wait"));
  });

  it("open nothing of an answer that is malformed from the beginning", async () => {
    for (let time = 0; time < 9; time += 1) server.instead.push((response) => answer(response, 200, "[]"));
    open();
    await soon(() => onError.mock.calls.length > 0);
    expect(shown()).toBe(all("wait"));
  });
});
