import { RolecallError } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SnapshotSource } from "../src/index.ts";
import { all, Gates } from "./Frames.tsx";
import { ada, adaAsMember, PermissionProvider } from "./office.ts";

const shown = () => document.body.textContent;
const fault = new Error("the source is broken");
const fail = () => {
  throw fault;
};
const stays = () => new Promise<never>(() => {});

afterEach(cleanup);

/** Shows the gates of a source that does what no source should do. */
async function open(source: unknown, snapshot?: typeof ada) {
  const onError = vi.fn();
  const page = (
    <StrictMode>
      {/* what is not type checked may be anything */}
      <PermissionProvider source={source as SnapshotSource} snapshot={snapshot} onError={onError}>
        <Gates />
      </PermissionProvider>
    </StrictMode>
  );
  const { unmount } = render(page);
  await act(async () => {});
  return { errors: () => onError.mock.calls.map(([error]) => error as unknown), unmount };
}

describe("a source", () => {
  it.each<[string, unknown]>([
    ["throws when it is subscribed to", { load: stays, subscribe: fail }],
    ["rejects when it is subscribed to", { load: stays, subscribe: async () => fail() }],
    [
      "throws when its subscription is looked up",
      {
        load: stays,
        get subscribe() {
          return fail();
        },
      },
    ],
    ["throws when it is loaded from", { load: fail }],
    ["rejects when it is loaded from", { load: async () => fail() }],
  ])("that %s is reported, and leaves the page as it is", async (_, source) => {
    expect((await open(source)).errors()).toContain(fault);
    expect(shown()).toBe(all("wait"));
    cleanup();
    expect((await open(source, ada)).errors()).toContain(fault);
    expect(shown()).toBe(all("yes"));
  });

  it.each<[string, unknown]>([
    ["is no source", {}],
    ["loads by something else than a function", { load: true }],
    ["is subscribed to by something else than a function", { load: stays, subscribe: true }],
    ["gives no way to stop", { load: stays, subscribe: () => {} }],
    [
      "gives something else than a way to stop",
      { load: stays, subscribe: () => ({ unsubscribe: () => {} }) },
    ],
    ["gives a promise of a way to stop", { load: stays, subscribe: async () => () => {} }],
  ])("that %s is reported, and leaves the page as it is", async (_, source) => {
    const { errors, unmount } = await open(source, ada);
    expect(errors().length).toBeGreaterThan(0);
    expect(errors().every((error) => error instanceof Error)).toBe(true);
    expect(shown()).toBe(all("yes"));
    unmount();
  });

  it.each<[string, () => unknown]>([["throws", fail]])(
    "whose way to stop %s is reported, and the page goes on",
    async (_, leave) => {
      const { errors, unmount } = await open({ load: stays, subscribe: () => leave }, ada);
      unmount();
      await act(async () => {});
      expect(errors()).toContain(fault);
    },
  );

  it("whose way to stop rejects is no unhandled rejection", async () => {
    const { unmount } = await open({ load: stays, subscribe: () => async () => fail() }, ada);
    unmount();
    // the runner fails for what no one has handled
    await new Promise((resolve) => setTimeout(resolve));
  });

  it("may say what it knows while it is subscribed to", async () => {
    const subscribe: SnapshotSource["subscribe"] = (listener) => {
      listener(adaAsMember);
      listener();
      return () => {};
    };
    const { errors } = await open({ load: stays, subscribe }, ada);
    expect(shown()).toBe(all("no"));
    expect(errors()).toEqual([]);
  });

  it("is not heard any more after it has been stopped", async () => {
    const listeners: ((next?: unknown) => void)[] = [];
    const source = {
      load: stays,
      subscribe: (listener: (next?: unknown) => void) => (listeners.push(listener), () => {}),
    };
    const { errors } = await open(source, ada);
    // of a strict mode's two, the first
    act(() => listeners[0]?.(null));
    act(() => listeners[0]?.({ grants: 1 }));
    expect(shown()).toBe(all("yes"));
    expect(errors()).toEqual([]);
  });

  it.each([undefined, "not_loaded", "not_refreshed", "ready", 0, 1, true, false, "", Symbol("x"), () => ada])(
    "that loads %o has everything denied, and is reported",
    async (garbage) => {
      const { errors } = await open({ load: async () => garbage }, ada);
      expect(shown()).toBe(all("no"));
      expect(errors().some((error) => error instanceof RolecallError)).toBe(true);
    },
  );

  it("that pushes a stale answer older than what is known changes nothing", async () => {
    let push: (next: typeof ada) => void = () => {};
    const subscribe: SnapshotSource["subscribe"] = (listener) => ((push = listener), () => {});
    await open({ load: stays, subscribe }, { ...ada, version: 3 });
    act(() => push({ ...adaAsMember, version: 2, expiresAt: "2020-01-01T00:00:00Z" }));
    expect(shown()).toBe(all("yes"));
  });
});
