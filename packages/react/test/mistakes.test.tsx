import { act, cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from "vitest";
import { createPermissions } from "../src/index.ts";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, model } from "./office.ts";

/** Gates and hooks that take any name, as a page that is not type checked has them. */
interface Untyped {
  readonly PermissionProvider: ReturnType<typeof createPermissions>["PermissionProvider"];
  readonly Can: (props: {
    permission: string;
    on?: unknown;
    not?: boolean;
    fallback?: ReactNode;
    pending?: ReactNode;
    children?: ReactNode | ((decision: { status: string }) => ReactNode);
  }) => ReactNode;
  readonly usePermission: (permission: string, target?: unknown) => { status: string; reason?: string };
  readonly usePermissions: (permissions: string[], target?: unknown) => Record<string, { status: string }>;
}
let bound: Untyped;
let warn: Mock<(message: string) => void>;
const warnings = () => warn.mock.calls.map(([message]) => message);
const shown = () => document.body.textContent;

beforeEach(() => {
  // the names are wrong on purpose
  bound = createPermissions(model) as unknown as Untyped;
  warn = vi.spyOn(console, "warn").mockImplementation(() => {}) as typeof warn;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const mistakes: readonly (readonly [string, unknown, RegExp])[] = [
  ["team.craete", undefined, /no permission "team.craete".*team\.create/],
  ["__proto__", undefined, /no permission "__proto__"/],
  ["", undefined, /no permission ""/],
  ["project.rename", undefined, /"project.rename" was checked with no target.*project/],
  ["project.rename", {}, /"project.rename" was checked with {}.*project/],
  [
    "project.rename",
    { project: undefined },
    /"project.rename" was checked with { project: undefined }.*project/,
  ],
  ["project.rename", { project: "" }, /"project.rename" was checked with { project: "" }.*project/],
  ["project.rename", { project: 7 }, /"project.rename" was checked with { project: number }.*project/],
  ["project.rename", { organization: "acme" }, /{ organization: "acme" }.*project/],
  ["team.create", { project: "web" }, /"team.create" was checked with { project: "web" }.*takes no target/],
];

describe("a question that is a mistake", () => {
  it.each(mistakes)("(%j on %j) opens no gate, and none that is turned around", (permission, on) => {
    const { PermissionProvider, Can } = bound;
    const page = (snapshot: typeof ada) => (
      <PermissionProvider snapshot={snapshot}>
        <Can permission={permission} on={on} fallback="[denied]">
          [allowed]
        </Can>
        <Can not permission={permission} on={on} fallback="[not denied]" pending="[pending]">
          [not allowed]
        </Can>
      </PermissionProvider>
    );
    const { rerender } = render(page(ada));
    expect(shown()).toBe("[denied]");
    rerender(page(adaAsMember));
    expect(shown()).toBe("[denied]");
  });

  it.each(mistakes)("(%j on %j) is named once in development, whatever asks it", (permission, on, words) => {
    const { PermissionProvider, Can, usePermission, usePermissions } = bound;
    const Hooks = () => [
      usePermission(permission, on).status,
      usePermissions([permission], on)[permission]?.status,
    ];
    render(
      <PermissionProvider snapshot={ada}>
        <Can permission={permission} on={on} />
        <Can not permission={permission} on={on} />
        <Can permission={permission} on={on}>
          {({ status }) => status}
        </Can>
        {permission === "team.create" ? null : <Hooks />}
      </PermissionProvider>,
    );
    expect(warnings()).toEqual([expect.stringMatching(words)]);
  });

  it("is not named before there is an answer, nor in production", () => {
    const { PermissionProvider, Can } = bound;
    const source = liveSource();
    render(
      <PermissionProvider source={source}>
        <Can permission="team.craete" />
      </PermissionProvider>,
    );
    expect(warnings()).toEqual([]);
    vi.stubEnv("NODE_ENV", "production");
    act(() => source.push(ada));
    expect(warnings()).toEqual([]);
  });

  it("is told from a denial that is known", () => {
    const { PermissionProvider, Can, usePermission } = bound;
    const Reason = () => usePermission("project.rename", { project: "shop" }).reason;
    render(
      <PermissionProvider snapshot={adaAsMember}>
        <Can not permission="team.create" fallback="[not denied]">
          [not allowed]
        </Can>
        <Reason />
      </PermissionProvider>,
    );
    expect(shown()).toBe("[not allowed]no_role_here");
    expect(warnings()).toEqual([]);
  });
});

describe("outside of a provider", () => {
  it("every answer is unknown, which is said once, with a name and what to do", () => {
    const { Can, usePermission, usePermissions } = bound;
    const Hooks = () => [
      usePermission("team.view").status,
      usePermissions(["team.view"])["team.view"]?.status,
    ];
    const page = (
      <>
        <Can permission="team.create" pending="wait ">
          yes
        </Can>
        <Hooks />
      </>
    );
    const { rerender } = render(page);
    rerender(page);
    expect(shown()).toBe("wait unknownunknown");
    expect(warnings()).toEqual([expect.stringMatching(/"team\.create".*outside a <PermissionProvider>/)]);
  });

  it("nothing is said in production, and nothing below a provider that is still loading", () => {
    const { Can, PermissionProvider } = bound;
    render(
      <PermissionProvider>
        <Can permission="team.create" pending="wait" />
      </PermissionProvider>,
    );
    vi.stubEnv("NODE_ENV", "production");
    render(<Can permission="team.create" pending="wait" />);
    expect(warnings()).toEqual([]);
  });

  it("a server keeps no more than some of the questions it is asked", async () => {
    const { Can } = bound;
    const targets: WeakRef<object>[] = [];
    for (let at = 0; at < 10_000; at += 1) {
      const on = { project: `project-${at}`, team: `team-${at}` };
      targets.push(new WeakRef(on));
      renderToString(<Can permission="project.rename" on={on} />);
      // a server goes on to the next request
      // oxlint-disable-next-line no-await-in-loop
      if (at % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    setFlagsFromString("--expose-gc");
    // the flag puts it into new contexts
    (runInNewContext("gc") as () => void)();
    expect(targets.filter((target) => target.deref()).length).toBeLessThan(2500);
  });
});
