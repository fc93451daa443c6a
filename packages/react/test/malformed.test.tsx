import { RolecallError } from "@rolecall/core";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { all, Gates } from "./Frames.tsx";
import { liveSource } from "./liveSource.ts";
import { ada, Can, PermissionProvider } from "./office.ts";

/** What is no snapshot, by what is wrong with it. */
const malformed: Record<string, unknown> = {
  "a text": "owner",
  "a number": 1,
  "a list": [],
  "an empty object": {},
  "an answer about an error": { error: "rate limited" },
  "no subject": { ...ada, subject: undefined },
  "an empty subject": { ...ada, subject: "" },
  "a number for a subject": { ...ada, subject: 7 },
  "no root": { ...ada, root: undefined },
  "no version": { ...ada, version: undefined },
  "a version that is a text": { ...ada, version: "1" },
  "a version below zero": { ...ada, version: -1 },
  "a broken version": { ...ada, version: 1.5 },
  "a version that is no number": { ...ada, version: Number.NaN },
  "an expiry that is no date": { ...ada, expiresAt: "soon" },
  "an expiry without a zone": { ...ada, expiresAt: "2030-01-01T00:00:00" },
  "an expiry that is a number": { ...ada, expiresAt: 4_102_444_800_000 },
  "a limit that is none": { ...ada, limit: null },
  "a limit that says nothing": { ...ada, limit: {} },
  "a limit for an unknown reason": { ...ada, limit: { reason: "on_holiday", permissions: [] } },
  "a limit without what stays open": { ...ada, limit: { reason: "org_not_active" } },
  "a plan that is none": { ...ada, plan: 3 },
  "no grants": { ...ada, grants: undefined },
  "grants that are no list": { ...ada, grants: { owner: true } },
  "grants that are empty": { ...ada, grants: [null] },
  "grants that are names": { ...ada, grants: ["owner"] },
  "a grant without a role": {
    ...ada,
    grants: [{ scope: "organization", id: "acme", source: "organization" }],
  },
  "grants and packed grants": { ...ada, packed: [] },
  "packed grants that are no list": { ...ada, grants: undefined, packed: "x" },
  "a packed grant that is cut off": { ...ada, grants: undefined, packed: [["organization", "owner"]] },
};
const names = Object.keys(malformed);

afterEach(cleanup);

describe("a snapshot that is none", () => {
  it.each(names)("(%s) has everything denied as a property, and is reported", (name) => {
    const onError = vi.fn();
    render(
      // it comes from outside, where no compiler looks
      <PermissionProvider snapshot={malformed[name] as never} onError={onError}>
        <Gates />
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe(all("no"));
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(RolecallError);
  });

  it.each(names)("(%s) has everything denied from a source, and is reported", async (name) => {
    const onError = vi.fn();
    const source = liveSource();
    render(
      <PermissionProvider source={source} snapshot={ada} onError={onError}>
        <Gates />
      </PermissionProvider>,
    );
    // it comes from outside, where no compiler looks
    await act(async () => source.loads[0]?.resolve(malformed[name] as never));
    expect(document.body.textContent).toBe(all("no"));
    expect(onError).toHaveBeenCalledOnce();
  });

  it("can be followed by one that is good", () => {
    const onError = vi.fn();
    const page = (snapshot: unknown) => (
      // it comes from outside, where no compiler looks
      <PermissionProvider snapshot={snapshot as never} onError={onError}>
        <Gates />
      </PermissionProvider>
    );
    const { rerender } = render(page({}));
    rerender(page(ada));
    expect(document.body.textContent).toBe(all("yes"));
    rerender(page({}));
    expect(document.body.textContent).toBe(all("no"));
  });
});

describe("a hostile name", () => {
  it.each([
    ["__proto__", undefined],
    ["constructor", undefined],
    ["", undefined],
    ["team.create", { project: "web" }],
    ["team.create", {}],
    ["project.rename", undefined],
    ["project.rename", {}],
    ["project.rename", { project: "" }],
    ["project.rename", { project: undefined }],
    ["project.rename", { __proto__: null, constructor: "web" }],
    ["project.rename", { organization: "acme" }],
  ])("is denied: %o at %o, whatever else was asked before", (permission, on) => {
    // names of the run time, as a page that is not type checked has them
    const Any = Can as (props: {
      permission: string;
      on: unknown;
      fallback: string;
      children: string;
    }) => null;
    render(
      <PermissionProvider snapshot={ada}>
        <Gates />
        <Can permission="project.rename" on={{ project: "web" }} />
        <Any permission={permission} on={on} fallback=" denied">
          allowed
        </Any>
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe(`${all("yes")} denied`);
  });
});
