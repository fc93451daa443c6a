import { RolecallError } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SnapshotSource } from "../src/index.ts";
import { all, Gates } from "./Frames.tsx";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, adaAtGlobex, PermissionProvider } from "./office.ts";

const start = Date.parse("2030-01-01T00:00:00Z");
const expiring = { ...ada, expiresAt: "2030-01-01T00:01:00Z" };
const shown = () => document.body.textContent;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(source: SnapshotSource, onError?: (error: unknown) => void) {
  const page = () => (
    <StrictMode>
      <PermissionProvider source={source} onError={onError && ((error) => onError(error))}>
        <Gates />
      </PermissionProvider>
    </StrictMode>
  );
  const { rerender, unmount } = render(page());
  return { again: () => rerender(page()), unmount };
}

describe("a live source", () => {
  it("is loaded from, and heard", async () => {
    const source = liveSource();
    open(source);
    expect(shown()).toBe(all("wait"));
    await act(async () => source.loads.at(-1)?.resolve(ada));
    expect(shown()).toBe(all("yes"));
    act(() => source.push(adaAsMember));
    expect(shown()).toBe(all("no"));
  });

  it("is asked again when it says that there is news", async () => {
    const source = liveSource();
    open(source);
    const before = source.loads.length;
    act(() => source.push());
    expect(source.loads).toHaveLength(before + 1);
    await act(async () => source.loads.at(-1)?.resolve(ada));
    expect(shown()).toBe(all("yes"));
  });

  it("has one subscription in StrictMode, and none once it is gone", async () => {
    const source = liveSource();
    const { unmount } = open(source);
    expect(source.listeners.size).toBe(1);
    expect(source.loads.filter(({ signal }) => !signal.aborted)).toHaveLength(1);
    unmount();
    expect(source.listeners.size).toBe(0);
    expect(source.loads.every(({ signal }) => signal.aborted)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps its subscription through renders, whatever function is called with errors", () => {
    const source = liveSource();
    const { again } = open(source, () => {});
    const before = source.loads.length;
    again();
    expect(source.loads).toHaveLength(before);
  });

  it("never goes back to an older version", async () => {
    const source = liveSource();
    open(source, () => {});
    act(() => source.push(adaAsMember));
    await act(async () => source.loads.at(-1)?.resolve(ada));
    expect(shown()).toBe(all("no"));
    act(() => source.push({ ...ada, version: 2 }));
    expect(shown()).toBe(all("yes"));
    // a broken one does not make it forget
    act(() => source.push({ ...ada, version: -1 }));
    act(() => source.push(ada));
    expect(shown()).toBe(all("no"));
  });

  it("takes the versions of another organization for its own", () => {
    const source = liveSource();
    open(source);
    act(() => source.push(adaAtGlobex));
    expect(shown()).toBe(all("no"));
    act(() => source.push(ada));
    expect(shown()).toBe(all("yes"));
  });

  it("keeps the last good snapshot offline until that expires, and loads again when told to", async () => {
    const source = liveSource();
    const onError = vi.fn();
    open(source, onError);
    await act(async () => source.loads.at(-1)?.resolve(expiring));
    act(() => source.push());
    await act(async () => source.loads.at(-1)?.reject(new Error("offline")));
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error("offline"));
    expect(shown()).toBe(all("yes"));
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(shown()).toBe(all("wait"));
    await act(async () => source.loads.at(-1)?.reject(new Error("offline still")));
    expect(shown()).toBe(all("wait"));
    act(() => source.push());
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 3 }));
    expect(shown()).toBe(all("yes"));
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it("is not asked without end when it has only stale snapshots", async () => {
    const source = liveSource();
    open(source);
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, expiresAt: "2029-01-01T00:00:00Z" }));
    const before = source.loads.length;
    await act(() => vi.advanceTimersByTimeAsync(600_000));
    expect(source.loads).toHaveLength(before);
    expect(shown()).toBe(all("wait"));
  });

  it("waits for an expiry further away than a timer reaches", async () => {
    const source = liveSource();
    open(source);
    act(() => source.push({ ...ada, expiresAt: "2030-03-01T00:00:00Z" }));
    await act(() => vi.advanceTimersByTimeAsync(58 * 86_400_000));
    expect(shown()).toBe(all("yes"));
    await act(() => vi.advanceTimersByTimeAsync(86_400_000));
    expect(shown()).toBe(all("wait"));
  });

  it("that throws is reported as an error and doesn't break the page", async () => {
    const onError = vi.fn();
    const source: SnapshotSource = {
      load: () => {
        throw new Error("no network");
      },
    };
    open(source, onError);
    await act(async () => {});
    expect(shown()).toBe(all("wait"));
    expect(onError).toHaveBeenCalledWith(new Error("no network"));
  });

  it("that sends something else than a snapshot has everything denied, and says so", async () => {
    const source = liveSource();
    const onError = vi.fn();
    open(source, onError);
    act(() => source.push(ada));
    // what the network brings is of no known shape
    act(() => source.push({ error: "rate limited" } as never));
    expect(shown()).toBe(all("no"));
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(RolecallError);
    act(() => source.push({ ...ada, version: 5 }));
    expect(shown()).toBe(all("yes"));
  });
});

describe("a person who holds nothing any more", () => {
  it("finds every gate closed at once, though no version says so, and is asked for no error", async () => {
    const source = liveSource();
    const onError = vi.fn();
    open(source, onError);
    act(() => source.push({ ...ada, version: 9 }));
    await act(async () => source.loads.at(-1)?.resolve(null));
    expect(shown()).toBe(all("no"));
    act(() => source.push({ ...ada, version: 10 }));
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 10 }));
    expect(shown()).toBe(all("yes"));
    act(() => source.push(null));
    expect(shown()).toBe(all("no"));
    expect(onError).not.toHaveBeenCalled();
  });

  it("is denied, not unknown, when it is the first thing heard", async () => {
    const source = liveSource();
    open(source);
    await act(async () => source.loads.at(-1)?.resolve(null));
    expect(shown()).toBe(all("no"));
  });

  it("is let in again by a load that begins afterwards, with the version of before too", async () => {
    const source = liveSource();
    open(source);
    act(() => source.push(adaAsMember));
    act(() => source.push({ ...ada, version: 2 }));
    act(() => source.push(null));
    act(() => source.push());
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 2 }));
    expect(shown()).toBe(all("yes"));
    // with what was held before, older versions are older still
    act(() => source.push(null));
    act(() => source.push());
    await act(async () => source.loads.at(-1)?.resolve(ada));
    expect(shown()).toBe(all("no"));
  });

  it("is not let in by a load that was on its way, which is asked for again instead", async () => {
    const source = liveSource();
    open(source);
    act(() => source.push());
    const [first, second] = source.loads.slice(-2);
    await act(async () => second?.resolve(null));
    const before = source.loads.length;
    await act(async () => first?.resolve(ada));
    expect(shown()).toBe(all("no"));
    expect(source.loads).toHaveLength(before + 1);
    await act(async () => source.loads.at(-1)?.resolve(ada));
    expect(shown()).toBe(all("yes"));
  });

  it("is not let in by a snapshot that is pushed: it is loaded first", async () => {
    const source = liveSource();
    open(source);
    act(() => source.push(null));
    const before = source.loads.length;
    act(() => source.push({ ...ada, version: 5 }));
    expect(shown()).toBe(all("no"));
    expect(source.loads).toHaveLength(before + 1);
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 5 }));
    expect(shown()).toBe(all("yes"));
  });

  it("stays shut out past the expiry of what was held", async () => {
    const source = liveSource();
    open(source);
    act(() => source.push(expiring));
    act(() => source.push(null));
    expect(vi.getTimerCount()).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(shown()).toBe(all("no"));
  });
});
