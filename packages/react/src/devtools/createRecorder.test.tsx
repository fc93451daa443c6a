import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ada,
  adaAsMember,
  Can,
  model,
  PermissionProvider,
  useAccess,
  usePermissions,
} from "../../test/office.ts";
import { createRecorder, type Recorder } from "./createRecorder.ts";

afterEach(cleanup);

const answersOf = (recorder: Recorder) =>
  recorder
    .questions()
    .map(({ permission, target, decision }) => [permission, target?.["project"], decision.status]);

const page = (
  <>
    <Can permission="team.create">create</Can>
    <Can permission="project.rename" on={{ project: "web" }}>
      {({ status }) => status}
    </Can>
  </>
);

describe("createRecorder", () => {
  it("writes down each question with its answer, and how many gates ask it", () => {
    const recorder = createRecorder();
    const { unmount } = render(
      <PermissionProvider snapshot={adaAsMember} observe={recorder.observe}>
        {page}
        <Can not permission="team.create">
          no
        </Can>
      </PermissionProvider>,
    );
    expect(answersOf(recorder)).toEqual([
      ["team.create", undefined, "denied"],
      ["project.rename", "web", "allowed"],
    ]);
    expect(recorder.questions().map(({ gates, asked }) => [gates, asked])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    unmount();
    expect(recorder.questions().map(({ gates }) => gates)).toEqual([0, 0]);
  });

  it("writes down each permission of a list, with the target only where it takes one", () => {
    const recorder = createRecorder();
    const Both = () => Object.keys(usePermissions(["team.view", "project.rename"], { project: "web" }));
    render(
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        <Both />
      </PermissionProvider>,
    );
    expect(answersOf(recorder)).toEqual([
      ["team.view", undefined, "allowed"],
      ["project.rename", "web", "allowed"],
    ]);
  });

  it("hears what is asked of the access itself", () => {
    const recorder = createRecorder();
    const Lists = () => {
      const access = useAccess();
      access.can("team.create");
      access.at({ project: "web" }).can("project.rename");
      access.some(["team.view", "project.rename"], { project: "shop" });
      return access.filter("project.rename", ["a", "b"]).join();
    };
    render(
      <PermissionProvider snapshot={adaAsMember} observe={recorder.observe}>
        <Lists />
      </PermissionProvider>,
    );
    expect(answersOf(recorder)).toEqual([
      ["team.create", undefined, "denied"],
      ["project.rename", "web", "allowed"],
      ["team.view", undefined, "allowed"],
      ["project.rename", "shop", "denied"],
      ["project.rename", "a", "denied"],
      ["project.rename", "b", "denied"],
    ]);
  });

  it("hears what is asked for as a list, with the last answer", () => {
    const recorder = createRecorder();
    const Lists = () => {
      const access = useAccess();
      access.permissions({ project: "web" });
      access.at({ project: "web" }).permissions();
      access.permissions();
      access.targets("project.rename");
      return access.filter("project.rename", ["web", "shop"]).join();
    };
    const shown = (snapshot: typeof ada) => (
      <PermissionProvider snapshot={snapshot} observe={recorder.observe}>
        <Lists />
      </PermissionProvider>
    );
    const { rerender } = render(shown(ada));
    const ofOwner = recorder.lists();
    rerender(shown(adaAsMember));
    const listed = recorder
      .lists()
      .map(({ kind, permission, target, count, of, names, isEvery, asked }) =>
        [kind, permission ?? target?.["project"], isEvery ? "every" : count, of, names.join(), asked].join(
          " ",
        ),
      );
    expect(ofOwner.map(({ isEvery, count }) => (isEvery ? "every" : count))).toEqual([1, 2, "every", 2]);
    expect(listed).toEqual([
      "permissions web 1 1 project.rename 6",
      "permissions  1 2 team.view 3",
      "targets project.rename 1  web 3",
      "filter project.rename 1 2 web 3",
    ]);
    expect(recorder.lists().map(({ id }) => id)).toEqual(ofOwner.map(({ id }) => id));
    expect(answersOf(recorder)).toEqual([
      ["project.rename", "web", "allowed"],
      ["project.rename", "shop", "denied"],
    ]);
  });

  it("says of a list that was asked for too early that nothing is known", () => {
    const recorder = createRecorder();
    const Places = () => JSON.stringify(useAccess().targets("project.rename"));
    render(
      <PermissionProvider observe={recorder.observe}>
        <Places />
      </PermissionProvider>,
    );
    expect(recorder.lists()).toMatchObject([{ kind: "targets", isKnown: false, count: 0 }]);
  });

  it("writes down the first hundred names of a long list, and counts all", () => {
    const recorder = createRecorder();
    const ids = Array.from({ length: 150 }, (_, at) => `project-${at}`);
    const Kept = () => useAccess().filter("project.rename", ids).length;
    render(
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        <Kept />
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("150");
    expect(recorder.lists()).toMatchObject([{ count: 150, of: 150, names: ids.slice(0, 100) }]);
  });

  it("hears providers further inside", () => {
    const recorder = createRecorder();
    render(
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        <PermissionProvider snapshot={adaAsMember}>{page}</PermissionProvider>
      </PermissionProvider>,
    );
    expect(answersOf(recorder)).toEqual([
      ["team.create", undefined, "denied"],
      ["project.rename", "web", "allowed"],
    ]);
  });

  it("tells its listeners once for many changes, and keeps what has not changed as it is", () => {
    vi.useFakeTimers();
    const recorder = createRecorder();
    const listener = vi.fn();
    const leave = recorder.subscribe(listener);
    const { rerender } = render(
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        {page}
      </PermissionProvider>,
    );
    expect(listener).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(listener).toHaveBeenCalledOnce();
    const before = recorder.questions();
    rerender(
      <PermissionProvider snapshot={adaAsMember} observe={recorder.observe}>
        {page}
      </PermissionProvider>,
    );
    vi.advanceTimersByTime(60);
    expect(listener).toHaveBeenCalledTimes(2);
    const after = recorder.questions();
    expect(after[0]).not.toBe(before[0]);
    expect(recorder.questions()).toEqual(after);
    expect(recorder.questions()[1]).toBe(after[1]);
    leave();
    vi.useRealTimers();
  });

  it("waits with telling until the page rests, for a second at most", () => {
    vi.useFakeTimers();
    const waiting: { tell: () => void; most: number | undefined }[] = [];
    vi.stubGlobal("requestIdleCallback", (tell: () => void, options?: IdleRequestOptions) =>
      waiting.push({ tell, most: options?.timeout }),
    );
    const recorder = createRecorder();
    const listener = vi.fn();
    recorder.subscribe(listener);
    const shown = (snapshot: typeof ada) => (
      <PermissionProvider snapshot={snapshot} observe={recorder.observe}>
        {page}
      </PermissionProvider>
    );
    const { rerender } = render(shown(ada));
    vi.advanceTimersByTime(5000);
    rerender(shown(adaAsMember));
    vi.advanceTimersByTime(5000);
    expect(waiting.map(({ most }) => most)).toEqual([1000]);
    expect(listener).not.toHaveBeenCalled();
    waiting[0]?.tell();
    expect(listener).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("answers as a persona, whose project role is held in every project, and then as before", () => {
    const recorder = createRecorder({ persona: { roles: { project: ["admin"] } } });
    render(
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        {page}
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("allowed");
    act(() => recorder.show({ roles: { organization: ["owner"] }, snapshot: "loading" }));
    expect(document.body.textContent).toBe("unknown");
    act(() => recorder.show({ roles: { organization: ["owner"] }, snapshot: "expired" }));
    expect(document.body.textContent).toBe("denied");
    act(() => recorder.show(undefined));
    expect(document.body.textContent).toBe("createallowed");
  });

  it("leaves providers further inside to themselves, when told so", () => {
    const roles = { organization: ["member"] };
    const recorder = createRecorder({ persona: { roles }, isDeep: false });
    render(
      <PermissionProvider observe={recorder.observe}>
        <Can not permission="team.create">
          member
        </Can>
        <PermissionProvider snapshot={ada}>
          <Can permission="team.create">owner</Can>
        </PermissionProvider>
      </PermissionProvider>,
    );
    expect(document.body.textContent).toBe("memberowner");
  });

  it("renders only the gates that flip when the persona changes", () => {
    const recorder = createRecorder({ persona: { roles: { organization: ["owner"] } } });
    const renders: string[] = [];
    const gates = (["team.create", "team.view"] as const).map((permission) => (
      <Can key={permission} permission={permission}>
        {({ status }) => {
          renders.push(`${permission} ${status}`);
          return null;
        }}
      </Can>
    ));
    render(<PermissionProvider observe={recorder.observe}>{gates}</PermissionProvider>);
    act(() => recorder.show({ roles: { organization: ["member"] } }));
    expect(renders).toEqual(["team.create allowed", "team.view allowed", "team.create denied"]);
  });

  it("finds the elements of a gate, or what is around it when it renders none", () => {
    const recorder = createRecorder();
    render(
      <PermissionProvider snapshot={adaAsMember} observe={recorder.observe}>
        <section aria-label="teams">
          <Can permission="team.create">
            <button>create</button>
          </Can>
          <Can permission="team.view">
            <button>view</button>
          </Can>
        </section>
      </PermissionProvider>,
    );
    const [create, view] = recorder.questions();
    expect(recorder.elementsOf(create?.id ?? "", document)).toEqual([screen.getByLabelText("teams")]);
    expect(recorder.elementsOf(view?.id ?? "", document)).toEqual([screen.getByText("view")]);
  });

  it("finds what holds the access that was asked, and forgets what has left the screen", () => {
    const recorder = createRecorder();
    const Asking = () => <button>{String(useAccess().can("team.create"))}</button>;
    const shown = (child: React.ReactNode) => (
      <PermissionProvider snapshot={ada} observe={recorder.observe}>
        <main>{child}</main>
      </PermissionProvider>
    );
    const { rerender } = render(shown(<Asking />));
    const id = recorder.questions()[0]?.id ?? "";
    expect(recorder.elementsOf(id, document)).toEqual([screen.getByRole("button")]);
    rerender(shown(null));
    expect(recorder.elementsOf(id, document)).toEqual([]);
    rerender(shown(<Asking />));
    expect(recorder.elementsOf(id, document)).toEqual([screen.getByRole("button")]);
  });

  it("describes the model", () => {
    const recorder = createRecorder();
    expect(recorder.model()).toBeUndefined();
    render(<PermissionProvider observe={recorder.observe} />);
    expect(recorder.model()?.scopes).toEqual([
      { name: "organization", roles: ["owner", "member"] },
      { name: "project", roles: ["admin"] },
    ]);
    expect(recorder.model()?.permissions.map(({ name }) => name)).toEqual(model.permissions);
  });
});
