import { act, cleanup, render } from "@testing-library/react";
import { startTransition, useLayoutEffect, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, Can, PermissionProvider, usePermission } from "./office.ts";

afterEach(cleanup);

const slow = () => {
  const end = performance.now() + 2;
  while (performance.now() < end);
};

/** Takes its time to render, so that a transition is interrupted between two of them. */
function SlowGate({ round }: { round: number }) {
  slow();
  const { status } = usePermission("team.create");
  return (
    <i>
      {round}:{status}{" "}
      <Can permission="team.create" fallback="denied">
        allowed
      </Can>
    </i>
  );
}

describe("a transition", () => {
  it("never commits two gates of one permission that disagree", async () => {
    const source = liveSource();
    const commits: string[][] = [];
    let next = () => {};
    const Page = () => {
      const [round, setRound] = useState(0);
      useLayoutEffect(() => {
        next = () => setRound((before) => before + 1);
        const words = [...document.querySelectorAll("i")].map((gate) => gate.textContent ?? "");
        commits.push([...new Set(words)]);
      });
      return Array.from({ length: 40 }, (_, at) => <SlowGate key={at} round={round} />);
    };
    render(
      <PermissionProvider source={source} snapshot={ada}>
        <Page />
      </PermissionProvider>,
    );
    // outside of act, so that React takes its own time and yields
    const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
    scope.IS_REACT_ACT_ENVIRONMENT = false;
    try {
      for (const [at, person] of [adaAsMember, { ...ada, version: 3 }].entries()) {
        startTransition(next);
        await new Promise((resolve) => setTimeout(resolve, 20));
        source.push(person);
        await expect.poll(() => commits.at(-1)?.[0]?.startsWith(`${at + 1}:`)).toBe(true);
      }
    } finally {
      scope.IS_REACT_ACT_ENVIRONMENT = true;
    }
    expect(commits.filter((words) => words.length !== 1)).toEqual([]);
    expect(commits.at(-1)).toEqual(["2:allowed allowed"]);
  });

  it("to another person goes over at once", async () => {
    const commits: string[] = [];
    let signIn = () => {};
    const Gate = () => <i>{usePermission("team.create").status}</i>;
    const Page = () => {
      const [person, setPerson] = useState(ada);
      useLayoutEffect(() => {
        signIn = () => setPerson({ ...adaAsMember, subject: "grace" });
        commits.push(`${person.subject}: ${document.body.textContent}`);
      });
      return (
        <PermissionProvider snapshot={person}>
          <Gate /> <Gate />
        </PermissionProvider>
      );
    };
    render(<Page />);
    await act(async () => startTransition(signIn));
    expect(commits).toEqual(["ada: allowed allowed", "grace: denied denied"]);
  });
});
