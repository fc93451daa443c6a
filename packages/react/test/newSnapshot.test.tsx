import type { Snapshot } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { StrictMode, startTransition, useEffect, useLayoutEffect, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { all, Gates } from "./Frames.tsx";
import {
  ada,
  adaAsMember,
  Can,
  PermissionProvider,
  useAccess,
  usePermission,
  usePermissions,
} from "./office.ts";
import { Paints } from "./Paints.tsx";

afterEach(cleanup);

const shown = () => document.body.textContent;
const slow = () => {
  const end = performance.now() + 2;
  while (performance.now() < end);
};
const changes: readonly (readonly [string, Snapshot, Snapshot, string])[] = [
  ["takes a role away", ada, adaAsMember, "denied"],
  ["gives a role", { ...adaAsMember, version: 1 }, { ...ada, version: 2 }, "allowed"],
  ["has an older version", adaAsMember, ada, "allowed"],
  ["has the same version", { ...ada, version: 2 }, adaAsMember, "denied"],
  ["has run out", ada, { ...ada, version: 2, expiresAt: "2020-01-01T00:00:00Z" }, "denied"],
  // it comes from outside, where no compiler looks
  ["is none", ada, { grants: 1 } as never, "denied"],
];

describe("a new snapshot", () => {
  it.each(changes)("that %s is the answer in the render that brings it", (_, before, after, answer) => {
    const seen: string[] = [];
    const Gate = ({ round }: { round: number }) => {
      const { status } = usePermission("team.create");
      const several = usePermissions(["team.create"])["team.create"].status;
      const can = useAccess().can("team.create") ? "allowed" : "denied";
      const note = (when: string) =>
        round === 2 && seen.push(...[status, several, can].map((word) => `${when}: ${word}`));
      note("render");
      useLayoutEffect(() => void note("layout"));
      useEffect(() => void note("effect"));
      return (
        <Can permission="team.create" fallback="denied">
          allowed
        </Can>
      );
    };
    const page = (snapshot: Snapshot, round: number) => (
      <StrictMode>
        <PermissionProvider snapshot={snapshot} onError={() => {}}>
          <Gate round={round} />
        </PermissionProvider>
      </StrictMode>
    );
    const { rerender } = render(page(before, 1));
    rerender(page(after, 2));
    expect([...new Set(seen)].toSorted()).toEqual(
      ["effect", "layout", "render"].map((when) => `${when}: ${answer}`),
    );
    expect(shown()).toBe(answer);
  });

  it("is on the page when the effects of what brings it run", () => {
    const seen: string[] = [];
    const Page = ({ snapshot }: { snapshot: Snapshot }) => {
      useLayoutEffect(() => void seen.push(`${snapshot.version}: ${shown()}`));
      return (
        <PermissionProvider snapshot={snapshot}>
          <Gates />
        </PermissionProvider>
      );
    };
    const { rerender } = render(<Page snapshot={ada} />);
    rerender(<Page snapshot={adaAsMember} />);
    expect(seen).toEqual([`1: ${all("yes")}`, `2: ${all("no")}`]);
  });

  it("is painted by gates that are not rendered with it, together with those that are", async () => {
    const paints = new Paints();
    const kept = <Gates />;
    let bring: (next: Snapshot) => void = () => {};
    const Page = () => {
      const [snapshot, setSnapshot] = useState(ada);
      useLayoutEffect(() => {
        bring = (next) => setSnapshot(next);
      });
      return (
        <paints.Watcher>
          <PermissionProvider snapshot={snapshot}>
            {kept} <Gates />
          </PermissionProvider>
        </paints.Watcher>
      );
    };
    render(<Page />);
    await paints.during(
      () => bring(adaAsMember),
      () => shown() === `${all("no")} ${all("no")}`,
    );
    expect(paints.seen).toEqual([`${all("yes")} ${all("yes")}`, `${all("no")} ${all("no")}`]);
  });

  it("in a transition never paints two gates that disagree, whatever is rendered in between", async () => {
    const paints = new Paints();
    let bring: (next: Snapshot) => void = () => {};
    let hurry = () => {};
    const Slow = () => {
      slow();
      return <i>{usePermission("team.create").status}</i>;
    };
    const Urgent = () => {
      const [, setRound] = useState(0);
      useLayoutEffect(() => {
        hurry = () => setRound((round) => round + 1);
      });
      return <i>{usePermission("team.create").status}</i>;
    };
    const urgent = <Urgent />;
    const Page = () => {
      const [snapshot, setSnapshot] = useState(ada);
      useLayoutEffect(() => {
        bring = (next) => setSnapshot(next);
      });
      return (
        <PermissionProvider snapshot={snapshot}>
          <paints.Watcher>
            {Array.from({ length: 40 }, (_, at) => (
              <Slow key={at} />
            ))}
            {urgent}
          </paints.Watcher>
        </PermissionProvider>
      );
    };
    render(<Page />);
    await paints.during(
      () => {
        startTransition(() => bring(adaAsMember));
        setTimeout(() => hurry(), 20);
        setTimeout(() => hurry(), 40);
      },
      () => shown() === "denied".repeat(41),
    );
    expect(paints.seen).toEqual(["allowed".repeat(41), "denied".repeat(41)]);
  });

  it("of a transition that is given up leaves no trace", async () => {
    let bring: (next: Snapshot) => void = () => {};
    let again = () => {};
    const never = new Promise<never>(() => {});
    const Gate = () => {
      const [, setRound] = useState(0);
      useLayoutEffect(() => {
        again = () => setRound((round) => round + 1);
      });
      return usePermission("team.create").status;
    };
    const gate = <Gate />;
    const Waits = (): never => {
      // a part that is not there yet holds the transition up
      // oxlint-disable-next-line no-throw-literal
      throw never;
    };
    const Page = () => {
      const [snapshot, setSnapshot] = useState({ ...adaAsMember, version: 1 });
      useLayoutEffect(() => {
        bring = (next) => setSnapshot(next);
      });
      return (
        <PermissionProvider snapshot={snapshot}>
          {gate}
          {snapshot.version === 2 && <Waits />}
        </PermissionProvider>
      );
    };
    render(<Page />);
    await act(async () => startTransition(() => bring({ ...ada, version: 2 })));
    await act(async () => again());
    expect(shown()).toBe("denied");
  });
});
