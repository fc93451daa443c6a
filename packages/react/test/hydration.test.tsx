/// <reference types="node" />
import { PassThrough } from "node:stream";
import { act, cleanup, screen } from "@testing-library/react";
import { lazy, type ReactNode, StrictMode, Suspense } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { all, Frames, Gates } from "./Frames.tsx";
import { liveSource } from "./liveSource.ts";
import { ada, adaAsMember, PermissionProvider, useAccess, usePermission, usePermissions } from "./office.ts";

let root: Root | undefined;
let container: HTMLElement;
let complaints: string[];
const onRecoverableError = (error: unknown) => complaints.push(String(error));

/** What React says of these tests alone: that a server does without effects, and that it runs beside a browser. */
const expected = /useLayoutEffect does nothing on the server|multiple renderers/;

beforeEach(() => {
  container = document.body.appendChild(document.createElement("div"));
  complaints = [];
  vi.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!expected.test(String(message))) complaints.push(String(message));
  });
});
afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  container.remove();
  vi.restoreAllMocks();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
});

async function hydrate(page: ReactNode): Promise<void> {
  await act(async () => {
    root = hydrateRoot(container, page, { onRecoverableError });
  });
}

async function streamOf(page: ReactNode): Promise<string> {
  const stream = new PassThrough();
  const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(stream) });
  let html = "";
  for await (const chunk of stream) html += String(chunk);
  return html;
}

/** Shows what each of the hooks says. */
const Hooks = () => {
  const status = usePermission("team.create").status;
  const several = usePermissions(["team.create", "project.rename"], { project: "web" });
  return [status, several["project.rename"].status, useAccess().version ?? "none"].join(" ");
};

describe("hydration", () => {
  it("finds what the server has rendered from the same snapshot", async () => {
    const frames = new Frames();
    const page = (
      <StrictMode>
        <frames.Recorder>
          <PermissionProvider snapshot={ada}>
            <Gates /> <Hooks />
          </PermissionProvider>
        </frames.Recorder>
      </StrictMode>
    );
    container.innerHTML = renderToString(page);
    frames.record();
    await hydrate(page);
    expect(frames.seen).toEqual([`${all("yes")} allowed allowed 1`]);
  });

  it("goes on from pending where the server had no snapshot", async () => {
    const frames = new Frames();
    const source = liveSource();
    const page = (
      <frames.Recorder>
        <PermissionProvider source={source}>
          <Gates /> <Hooks />
        </PermissionProvider>
      </frames.Recorder>
    );
    container.innerHTML = renderToString(page);
    frames.record();
    await hydrate(page);
    act(() => source.push(ada));
    expect(frames.seen).toEqual([`${all("wait")} unknown unknown none`, `${all("yes")} allowed allowed 1`]);
  });
});

describe("streaming", () => {
  it("renders gates behind a boundary", async () => {
    const Late = lazy(async () => ({ default: Gates }));
    const html = await streamOf(
      <PermissionProvider snapshot={ada}>
        <Suspense fallback="loading">
          <Late />
        </Suspense>
      </PermissionProvider>,
    );
    expect(html.replaceAll(/<!--.*?-->/g, "")).toContain(all("yes"));
  });

  it("hydrates a part that comes late as the server has shown it, then shows the news", async () => {
    const source = liveSource();
    const frames = new Frames();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const Late = () => (
      <p>
        <Gates /> <Hooks />
      </p>
    );
    const LateHere = lazy(() => arrived.then(() => ({ default: Late })));
    const page = (late: ReactNode) => (
      <frames.Recorder>
        <PermissionProvider source={source} snapshot={ada}>
          <b>
            <Gates />
          </b>
          <Suspense fallback="loading">{late}</Suspense>
        </PermissionProvider>
      </frames.Recorder>
    );
    container.innerHTML = await streamOf(page(<Late />));
    await hydrate(page(<LateHere />));
    const late = screen.getByText(/allowed/);
    act(() => source.push(adaAsMember));
    expect(document.querySelector("b")?.textContent).toBe(all("no"));
    expect(late.textContent).toBe(`${all("yes")} allowed allowed 1`);
    await act(async () => arrive());
    expect(late.isConnected).toBe(true);
    expect(late.textContent).toBe(`${all("no")} denied allowed 2`);
  });
});
