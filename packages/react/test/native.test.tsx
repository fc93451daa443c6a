import { cleanup, render } from "@testing-library/react";
import { useState, useLayoutEffect } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { createPermissions } from "../src/index.ts";
import { ada, adaAsMember, model } from "./office.ts";
import { Paints } from "./Paints.tsx";

let create: typeof createPermissions;

beforeAll(async () => {
  // a phone has React, and no document
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  create = (await import("../src/index.ts")).createPermissions;
  vi.unstubAllGlobals();
});
afterEach(cleanup);

describe("where there is no document", () => {
  it("a new snapshot is never painted with the answer of before", async () => {
    const { PermissionProvider, Can } = create(model);
    const paints = new Paints();
    const kept = (
      <Can permission="team.create" fallback="no">
        yes
      </Can>
    );
    let demote = () => {};
    const Page = () => {
      const [snapshot, setSnapshot] = useState(ada);
      useLayoutEffect(() => {
        demote = () => setSnapshot(adaAsMember);
      });
      return (
        <paints.Watcher>
          v{snapshot.version} <PermissionProvider snapshot={snapshot}>{kept}</PermissionProvider>
        </paints.Watcher>
      );
    };
    render(<Page />);
    await paints.during(
      () => demote(),
      () => document.body.textContent === "v2 no",
    );
    expect(paints.seen).toEqual(["v1 yes", "v2 no"]);
  });

  it("a server renders without a word about effects", () => {
    const { PermissionProvider, Can } = create(model);
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    const html = renderToString(
      <PermissionProvider snapshot={ada}>
        <Can permission="team.create">yes</Can>
      </PermissionProvider>,
    );
    expect(html).toBe("yes");
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
