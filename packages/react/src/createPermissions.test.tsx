import { defineRoleModel } from "@rolecall/core";
import { snapshotFor } from "@rolecall/core/testing";
import { act, cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createPermissions } from "./index.ts";
import { createTestKit } from "./testing.tsx";

const model = defineRoleModel({
  scopes: { organization: {}, project: { within: "organization" } },
  permissions: {
    "team.create": { anyOf: ["organization"] },
    "team.view": { anyOf: ["organization"] },
    "project.rename": { anyOf: ["organization", "project"] },
  },
  roles: {
    organization: {
      owner: { permissions: ["team.create", "team.view", "project.rename"] },
      member: { permissions: ["team.view"] },
    },
    project: { admin: { permissions: ["project.rename"] } },
  },
});
const { PermissionProvider, Can, usePermission, usePermissions, useAccess } = createPermissions(model);
const { renderAs, eachRole } = createTestKit(model, PermissionProvider);
const owner = snapshotFor(model, { organization: "owner" });
const member = snapshotFor(model, { organization: "member", project: { web: "admin" } }, { version: 2 });

afterEach(cleanup);

describe("<Can />", () => {
  it("shows its children where it is allowed and the fallback where it is denied", () => {
    renderAs(
      { organization: "member" },
      <Can permission="team.create" fallback="ask an owner">
        create
      </Can>,
    );
    expect(document.body.textContent).toBe("ask an owner");
  });

  it("shows only the pending part while the answer is not known, also when turned around", () => {
    render(
      <PermissionProvider>
        <Can permission="team.create" pending="wait" fallback="denied">
          create
        </Can>
        <Can not permission="team.create">
          denied
        </Can>
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("wait");
  });

  it("decides again in the same render when its target changes", () => {
    const page = (project: string) => (
      <PermissionProvider snapshot={member}>
        <Can permission="project.rename" on={{ project }} fallback="no">
          {(decision) => decision.status}
        </Can>
      </PermissionProvider>
    );
    const { rerender } = render(page("web"));
    expect(document.body.textContent).toBe("allowed");
    rerender(page("shop"));
    expect(document.body.textContent).toBe("denied");
  });

  it("denies everything of a snapshot that is none, and reports it", () => {
    const onError = vi.fn();
    // the wrong snapshot is the point of the test
    const bad = { grants: 1 } as never;
    render(
      <PermissionProvider snapshot={bad} onError={onError}>
        <Can permission="team.create" fallback="no">
          yes
        </Can>
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("no");
    expect(onError).toHaveBeenCalled();
  });

  it("renders only the gates that flip", () => {
    const renders = { "team.create": 0, "team.view": 0 };
    const Gate = ({ name }: { name: "team.create" | "team.view" }) => {
      renders[name]++;
      return <i>{usePermission(name).status}</i>;
    };
    const gates = [<Gate key="a" name="team.create" />, <Gate key="b" name="team.view" />];
    const { rerender } = render(<PermissionProvider snapshot={owner}>{gates}</PermissionProvider>);
    rerender(
      <PermissionProvider snapshot={snapshotFor(model, { organization: "member" }, { version: 2 })}>
        {gates}
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("deniedallowed");
    expect(renders).toEqual({ "team.create": 2, "team.view": 1 });
  });

  it("works in StrictMode", () => {
    render(
      <StrictMode>
        <PermissionProvider snapshot={owner}>
          <Can permission="team.create">create</Can>
        </PermissionProvider>
      </StrictMode>,
    );
    expect(screen.getByText("create")).toBeTruthy();
  });

  it("never shows one person's answer to the next", () => {
    const seen: string[] = [];
    const Gate = () => {
      seen.push(usePermission("team.create").status);
      return null;
    };
    const page = (snapshot: typeof owner | undefined) => (
      <PermissionProvider snapshot={snapshot}>
        <Gate />
      </PermissionProvider>
    );
    const { rerender } = render(page(owner));
    rerender(page(undefined));
    rerender(page({ ...member, subject: "grace" }));
    expect([...new Set(seen)]).toEqual(["allowed", "unknown", "denied"]);
  });
});

describe("a live source", () => {
  it("keeps the newer of two versions, and closes at expiry", async () => {
    vi.useFakeTimers({ now: Date.parse("2030-01-01T00:00:00Z") });
    try {
      let push: (next: typeof owner) => void = () => {};
      const source = {
        load: () => new Promise<never>(() => {}),
        subscribe: (listener: (next?: typeof owner) => void) => ((push = listener), () => {}),
      };
      render(
        <PermissionProvider source={source}>
          <Can permission="team.create" pending="wait" fallback="no">
            yes
          </Can>
        </PermissionProvider>,
      );
      expect(document.body.textContent).toBe("wait");
      act(() => push({ ...owner, version: 3, expiresAt: "2030-01-01T00:01:00Z" }));
      expect(document.body.textContent).toBe("yes");
      act(() => push({ ...member, version: 2 }));
      expect(document.body.textContent).toBe("yes");
      await act(() => vi.advanceTimersByTimeAsync(60_000));
      expect(document.body.textContent).toBe("wait");
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the hooks", () => {
  it("answer several permissions by name, and hand out the access", () => {
    const Page = () => {
      const decisions = usePermissions(["team.create", "project.rename"], { project: "web" });
      return (
        <>
          {decisions["team.create"].status} {decisions["project.rename"].status}{" "}
          {String(useAccess().can("team.view"))}
        </>
      );
    };
    render(
      <PermissionProvider snapshot={member}>
        <Page />
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("denied allowed true");
  });

  it("go through every role", () => {
    expect(eachRole("organization")).toEqual(["owner", "member"]);
  });
});
