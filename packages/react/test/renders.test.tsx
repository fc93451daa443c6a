import { defineRoleModel, type Snapshot } from "@rolecall/core";
import { cleanup, render } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { createPermissions } from "../src/index.ts";

// One permission for every role, and one gate for every permission in turn: roles added or taken away flip as many
// gates as their permissions have.
const names = Array.from({ length: 67 }, (_, at) => `act.${at}` as const);
type Name = (typeof names)[number];
const permissions: Record<Name, { anyOf: ["organization"] }> = Object.fromEntries(
  names.map((name): [Name, { anyOf: ["organization"] }] => [name, { anyOf: ["organization"] }]),
);
const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions,
  roles: {
    organization: {
      guest: { permissions: [] },
      ...Object.fromEntries(names.map((name) => [name, { permissions: [name] }])),
    },
    project: {},
  },
});
const { PermissionProvider, Can, usePermission } = createPermissions(model);

let version = 0;
const holding = (...roles: readonly Name[]): Snapshot => ({
  subject: "ada",
  root: "acme",
  version: ++version,
  grants: ["guest", ...roles].map((role) => ({
    scope: "organization",
    id: "acme",
    role,
    source: "organization",
  })),
});

const counted = { renders: 0 };
const Content = () => {
  counted.renders += 1;
  return "x";
};
// the names are listed at run time: any of them stands for all
const some = (name: string) => name as "act.0";
const kinds: Record<string, ComponentType<{ name: string }>> = {
  "<Can>": ({ name }) => (
    <Can permission={some(name)} fallback={<Content />}>
      <Content />
    </Can>
  ),
  "<Can> with a function": ({ name }) => (
    <Can permission={some(name)}>
      {({ status }) => {
        counted.renders += 1;
        return status;
      }}
    </Can>
  ),
  usePermission: ({ name }) => {
    counted.renders += 1;
    return usePermission(some(name)).status;
  },
};

afterEach(cleanup);

describe.each(Object.entries(kinds))("10,000 gates made of %s", (_, Gate) => {
  it("render as many times as they flip", () => {
    // 150 gates of the first permission, and the rest in turn
    const gates = Array.from({ length: 10_000 }, (__, at) => {
      const name = at < 150 ? names[0] : names[1 + (at % 66)];
      return <Gate key={at} name={name ?? ""} />;
    });
    const gatesOf = (held: readonly string[]) =>
      gates.filter((gate) => held.includes((gate.props as { name: string }).name)).length;
    const page = (snapshot: Snapshot) => <PermissionProvider snapshot={snapshot}>{gates}</PermissionProvider>;
    const { rerender } = render(page(holding()));
    const rendersWith = (...roles: readonly Name[]) => {
      counted.renders = 0;
      rerender(page(holding(...roles)));
      return counted.renders;
    };
    const many = names.slice(1, 48);
    const flipping = gatesOf(many);
    expect(flipping).toBeGreaterThan(7000);
    expect(rendersWith()).toBe(0);
    expect(rendersWith("act.0")).toBe(150);
    expect(rendersWith("act.0", ...many)).toBe(flipping);
    expect(rendersWith("act.0", ...many)).toBe(0);
    expect(rendersWith("act.0", ...many.slice(1))).toBe(gatesOf(many.slice(0, 1)));
  });
});

describe("one gate of 1,000", () => {
  it("renders alone", () => {
    const gates = Array.from({ length: 1000 }, (_, at) => {
      const name = names[at === 0 ? 0 : 1];
      return (
        <Can key={at} permission={some(name ?? "")} fallback={<Content />}>
          <Content />
        </Can>
      );
    });
    const page = (snapshot: Snapshot) => <PermissionProvider snapshot={snapshot}>{gates}</PermissionProvider>;
    const { rerender } = render(page(holding("act.1")));
    counted.renders = 0;
    rerender(page(holding("act.0", "act.1")));
    expect(counted.renders).toBe(1);
  });
});
