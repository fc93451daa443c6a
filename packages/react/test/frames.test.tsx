import type { Snapshot } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode, useLayoutEffect } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { all, Frames, Gates } from "./Frames.tsx";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, adaAtGlobex, Can, grace, PermissionProvider, usePermission } from "./office.ts";

const start = Date.parse("2030-01-01T00:00:00Z");
const inOneMinute = "2030-01-01T00:01:00Z";

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Shows the gates to one person after the other, and gives what each commit has shown. */
function framesOf(...people: readonly (Snapshot | undefined)[]): readonly string[] {
  const frames = new Frames();
  const page = (snapshot: Snapshot | undefined) => (
    <StrictMode>
      <frames.Recorder>
        <PermissionProvider snapshot={snapshot}>
          <Gates />
        </PermissionProvider>
      </frames.Recorder>
    </StrictMode>
  );
  const { rerender } = render(page(people[0]));
  for (const person of people.slice(1)) rerender(page(person));
  return frames.seen;
}

describe("the frames of", () => {
  it("a first paint are the answer itself", () => {
    expect(framesOf(ada)).toEqual([all("yes")]);
  });

  it("loading are pending until the answer comes", () => {
    expect(framesOf(undefined, ada)).toEqual([all("wait"), all("yes")]);
    cleanup();
    expect(framesOf(undefined, grace)).toEqual([all("wait"), all("no")]);
  });

  it("a role change are the old and the new answer", () => {
    expect(framesOf(ada, adaAsMember, ada)).toEqual([all("yes"), all("no"), all("yes")]);
  });

  it("a switch to another organization go over in one commit", () => {
    expect(framesOf(ada, adaAtGlobex)).toEqual([all("yes"), all("no")]);
  });

  it("signing out and in as someone else show nothing of the first", () => {
    expect(framesOf(ada, undefined, grace)).toEqual([all("yes"), all("wait"), all("no")]);
    cleanup();
    expect(framesOf(ada, grace)).toEqual([all("yes"), all("no")]);
  });

  it("a snapshot that expires are denied from then on", async () => {
    const frames = new Frames();
    render(
      <frames.Recorder>
        <PermissionProvider snapshot={{ ...ada, expiresAt: inOneMinute }}>
          <Gates />
        </PermissionProvider>
      </frames.Recorder>,
    );
    await act(() => vi.advanceTimersByTimeAsync(59_999));
    expect(frames.seen).toEqual([all("yes")]);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(frames.seen).toEqual([all("yes"), all("no")]);
  });

  it("a live snapshot that expires are pending until a fresh one comes", async () => {
    const frames = new Frames();
    const source = liveSource();
    render(
      <frames.Recorder>
        <PermissionProvider source={source} snapshot={{ ...ada, expiresAt: inOneMinute }}>
          <Gates />
        </PermissionProvider>
      </frames.Recorder>,
    );
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    act(() => source.push(adaAsMember));
    expect(frames.seen).toEqual([all("yes"), all("wait"), all("no")]);
  });

  it("a live snapshot that is stale from the beginning are pending, never denied", () => {
    const frames = new Frames();
    render(
      <frames.Recorder>
        <PermissionProvider source={liveSource()} snapshot={{ ...ada, expiresAt: "2029-01-01T00:00:00Z" }}>
          <Gates />
        </PermissionProvider>
      </frames.Recorder>,
    );
    expect(frames.seen).toEqual([all("wait")]);
  });

  it("a source that hands over to someone else show no grant of the first", () => {
    const source = liveSource();
    const seen: string[] = [];
    const Line = () => {
      const decision = usePermission("team.view");
      const line = decision.status === "allowed" ? decision.grantedBy[0]?.role : decision.status;
      useLayoutEffect(() => {
        seen.push(String(line));
      });
      return line;
    };
    render(
      <PermissionProvider source={source}>
        <Line />
      </PermissionProvider>,
    );
    act(() => source.push(ada));
    act(() => source.push(grace));
    expect(seen).toEqual(["unknown", "owner", "member"]);
  });
});

describe("a change of target on screen", () => {
  it("is answered in the commit that shows it", () => {
    const frames = new Frames();
    const page = (project: string) => (
      <frames.Recorder>
        <PermissionProvider snapshot={adaAsMember}>
          {project}:
          <Can permission="project.rename" on={{ project }} fallback="no">
            yes
          </Can>
        </PermissionProvider>
      </frames.Recorder>
    );
    const { rerender } = render(page("web"));
    rerender(page("shop"));
    rerender(page("web"));
    expect(frames.seen).toEqual(["web:yes", "shop:no", "web:yes"]);
  });
});
