import { packSnapshot, type Snapshot, type SnapshotLimit } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { liveSource } from "./liveSource.ts";
import {
  ada,
  adaAsMember,
  Can,
  PermissionProvider,
  useAccess,
  usePermission,
  usePermissions,
} from "./office.ts";

const grace: SnapshotLimit = { reason: "org_not_active", permissions: ["team.view"] };
const closed: SnapshotLimit = { reason: "second_factor_required", permissions: [] };
const at = (version: number, limit?: SnapshotLimit): Snapshot => ({ ...ada, version, limit });
const reasonOf = (decision: { readonly status: string; readonly reason?: string }) =>
  decision.reason ?? decision.status;

function Page() {
  const create = usePermission("team.create");
  const several = usePermissions(["team.view", "project.rename"], { project: "web" });
  return (
    <>
      {reasonOf(create)} {reasonOf(several["team.view"])} {reasonOf(several["project.rename"])}{" "}
      <Can permission="team.create" fallback="closed">
        open
      </Can>{" "}
      {useAccess().limit?.reason ?? "no limit"}
    </>
  );
}
const shown = () => document.body.textContent;

afterEach(cleanup);

describe("a snapshot with a limit", () => {
  it("closes open gates with its reason, changes the reason, and opens them again", () => {
    const source = liveSource();
    render(
      <PermissionProvider source={source} snapshot={at(1)}>
        <Page />
      </PermissionProvider>,
    );
    expect(shown()).toBe("allowed allowed allowed open no limit");
    act(() => source.push(at(2, grace)));
    expect(shown()).toBe("org_not_active allowed org_not_active closed org_not_active");
    act(() => source.push(packSnapshot(at(3, closed))));
    expect(shown()).toBe(
      "second_factor_required second_factor_required second_factor_required closed second_factor_required",
    );
    act(() => source.push(at(2, grace)));
    expect(shown()).toContain("second_factor_required");
    act(() => source.push(at(4)));
    expect(shown()).toBe("allowed allowed allowed open no limit");
  });

  it("gives its reason also where the roles would not allow it", () => {
    render(
      <PermissionProvider snapshot={{ ...adaAsMember, limit: grace }}>
        <Page />
      </PermissionProvider>,
    );
    expect(shown()).toBe("org_not_active allowed org_not_active closed org_not_active");
  });
});
