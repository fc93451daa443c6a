import { act, cleanup, render, screen } from "@testing-library/react";
import * as React from "react";
import { Activity, type ReactNode, startTransition, useState, useLayoutEffect } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SnapshotSource } from "../src/index.ts";
import { all, Frames, Gates } from "./Frames.tsx";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, Can, grace, PermissionProvider } from "./office.ts";
import { Paints } from "./Paints.tsx";

const start = Date.parse("2030-01-01T00:00:00Z");
const inOneMinute = "2030-01-01T00:01:00Z";
const inOneHour = "2030-01-01T01:00:00Z";
const shown = () => document.body.textContent;

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Hidden {
  readonly hide: () => void;
  readonly show: () => void;
}

/** Renders a page that can be hidden, and gives how. What is in it is rendered once. */
function renderHideable(page: ReactNode, around: (page: ReactNode) => ReactNode = (inner) => inner): Hidden {
  let turn: (isHidden: boolean) => void = () => {};
  const Page = () => {
    const [isHidden, setHidden] = useState(false);
    useLayoutEffect(() => {
      turn = (next) => setHidden(next);
    });
    return <Activity mode={isHidden ? "hidden" : "visible"}>{page}</Activity>;
  };
  render(around(<Page />));
  return {
    hide: () => act(() => turn(true)),
    show: () => act(() => turn(false)),
  };
}

const live = (source: SnapshotSource, snapshot?: typeof ada) => (
  <PermissionProvider source={source} snapshot={snapshot}>
    <Gates />
  </PermissionProvider>
);

// React has it since 19.2, and these run on 18.3 as well
const describeActivity = "Activity" in React ? describe : () => {};

describeActivity("a page that is hidden and shown again", () => {
  it("has no subscription while it is hidden, and asks at once when it is shown", () => {
    const source = liveSource();
    const { hide, show } = renderHideable(live(source, ada));
    hide();
    expect(source.listeners.size).toBe(0);
    expect(source.loads.every(({ signal }) => signal.aborted)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    const before = source.loads.length;
    show();
    expect(source.listeners.size).toBe(1);
    expect(source.loads).toHaveLength(before + 1);
  });

  it("never goes back to what it began with", async () => {
    const source = liveSource();
    const frames = new Frames();
    const { hide, show } = renderHideable(live(source, ada), (page) => (
      <frames.Recorder>{page}</frames.Recorder>
    ));
    act(() => source.push(adaAsMember));
    hide();
    show();
    await act(async () => source.loads.at(-1)?.resolve({ ...ada }));
    act(() => source.push({ ...ada }));
    // nothing of a page is on the screen while it is hidden
    expect(frames.seen).toEqual([all("yes"), all("no"), "", all("no")]);
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 3 }));
    act(() => source.push({ ...ada, version: 3 }));
    expect(shown()).toBe(all("yes"));
  });

  it("takes the versions of another person for their own", () => {
    const source = liveSource();
    const { hide, show } = renderHideable(live(source, { ...ada, version: 9 }));
    hide();
    show();
    act(() => source.push(grace));
    expect(shown()).toBe(all("no"));
  });

  it("does not let in by what was on its way when the person was found to hold nothing", async () => {
    const source = liveSource();
    const { hide, show } = renderHideable(live(source, ada));
    act(() => source.push(null));
    hide();
    show();
    const before = source.loads.length;
    act(() => source.push({ ...ada, version: 5 }));
    expect(shown()).toBe(all("no"));
    expect(source.loads).toHaveLength(before + 1);
    await act(async () => source.loads.at(-1)?.resolve({ ...ada, version: 5 }));
    expect(shown()).toBe(all("yes"));
  });

  it("hears nothing from loads and subscriptions of before", async () => {
    const source = liveSource();
    const { hide, show } = renderHideable(live(source, ada));
    const [load, listener] = [source.loads.at(-1), [...source.listeners][0]];
    hide();
    await act(async () => load?.resolve(adaAsMember));
    act(() => listener?.(adaAsMember));
    show();
    expect(shown()).toBe(all("yes"));
  });

  it("keeps what was typed below a gate that is still open", () => {
    const source = liveSource();
    const { hide, show } = renderHideable(
      <PermissionProvider source={source} snapshot={{ ...ada, expiresAt: inOneMinute }}>
        <Can permission="team.create">
          <input aria-label="name" />
        </Can>
      </PermissionProvider>,
    );
    act(() => source.push({ ...ada, version: 2, expiresAt: inOneHour }));
    const field = screen.getByLabelText<HTMLInputElement>("name");
    field.value = "Growth";
    hide();
    vi.setSystemTime(start + 120_000);
    show();
    expect(screen.getByLabelText("name")).toBe(field);
    expect(field.value).toBe("Growth");
  });

  it.each([
    ["unknown where a source refreshes it", liveSource(), "wait"],
    ["denied where none does", undefined, "no"],
  ] as const)("has run out meanwhile: it is %s, before it is painted", async (_, source, word) => {
    const paints = new Paints();
    let turn: (isHidden: boolean) => void = () => {};
    const Page = () => {
      const [isHidden, setHidden] = useState(false);
      useLayoutEffect(() => {
        turn = (next) => setHidden(next);
      });
      return (
        <paints.Watcher>
          <Activity mode={isHidden ? "hidden" : "visible"}>{inside}</Activity>
        </paints.Watcher>
      );
    };
    const inside = (
      <PermissionProvider source={source} snapshot={{ ...ada, expiresAt: inOneMinute }}>
        <Gates />
      </PermissionProvider>
    );
    render(<Page />);
    act(() => turn(true));
    vi.setSystemTime(start + 120_000);
    await paints.during(
      () => startTransition(() => turn(false)),
      () => shown() === all(word),
    );
    expect(paints.seen).toEqual(["", all(word)]);
  });

  it("shows what has changed around it meanwhile, before it is painted", async () => {
    const paints = new Paints();
    const source = liveSource();
    let turn: (isHidden: boolean) => void = () => {};
    const inside = <Gates />;
    const Page = () => {
      const [isHidden, setHidden] = useState(false);
      useLayoutEffect(() => {
        turn = (next) => setHidden(next);
      });
      return (
        <paints.Watcher>
          <Activity mode={isHidden ? "hidden" : "visible"}>{inside}</Activity>
        </paints.Watcher>
      );
    };
    render(
      <PermissionProvider source={source} snapshot={ada}>
        <Page />
      </PermissionProvider>,
    );
    act(() => turn(true));
    act(() => source.push(adaAsMember));
    await paints.during(
      () => startTransition(() => turn(false)),
      () => shown() === all("no"),
    );
    expect(paints.seen).toEqual(["", all("no")]);
  });
});

describe("a first snapshot that comes late", () => {
  const page = (source: SnapshotSource, snapshot?: typeof ada) => live(source, snapshot);

  it("does not replace what the source has brought of the same person already", () => {
    const source = liveSource();
    const { rerender } = render(page(source));
    act(() => source.push(adaAsMember));
    rerender(page(source, ada));
    expect(shown()).toBe(all("no"));
    expect(source.listeners.size).toBe(1);
  });

  it("counts where it is newer, or another person's", () => {
    const source = liveSource();
    const { rerender } = render(page(source));
    act(() => source.push(adaAsMember));
    rerender(page(source, { ...ada, version: 3 }));
    expect(shown()).toBe(all("yes"));
    rerender(page(source, grace));
    expect(shown()).toBe(all("no"));
    rerender(page(source));
    expect(shown()).toBe(all("wait"));
  });
});
