/// <reference types="node" />
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, vi } from "vitest";
import { type HttpSnapshotOptions, httpSnapshotSource, type SnapshotSource } from "../src/index.ts";
import { AccessServer, answer } from "./accessServer.ts";
import { ada } from "./office.ts";
import { until } from "./until.ts";
import { wireFetch } from "./wireFetch.ts";

/** What a source tells its listener. */
type Told = Parameters<Parameters<NonNullable<SnapshotSource["subscribe"]>>[0]>[0];

/** A source in use, as a provider uses it: what it tells is kept, and news are loaded when the test says so. */
interface Used {
  readonly told: Told[];
  readonly errors: unknown[];
  readonly close: () => void;
  readonly load: () => ReturnType<SnapshotSource["load"]>;
}

/** Gives each test of a file a server, sources of it, and a clock that stands still. */
export function openSources(): {
  readonly server: () => AccessServer;
  readonly open: (options?: HttpSnapshotOptions) => Used;
} {
  let server: AccessServer;
  let stops: (() => void)[] = [];
  beforeEach(async () => {
    vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date"],
      now: Date.parse("2030-01-01T00:00:00Z"),
    });
    server = new AccessServer(ada);
    await server.start();
  });
  afterEach(async () => {
    for (const stop of stops) stop();
    stops = [];
    await server.stop();
    await until(() => server.open.size === 0);
    // whatever a test did, nothing is left that would do more
    if (vi.getTimerCount() > 0) throw new Error("A timer is left behind");
    vi.useRealTimers();
  });
  return {
    server: () => server,
    open: (options) => {
      const source = httpSnapshotSource(server.url, { fetch: wireFetch, ...options });
      const told: Told[] = [];
      const errors: unknown[] = [];
      const stop = new AbortController();
      const unsubscribe = source.subscribe?.(
        (next) => told.push(next),
        (error) => errors.push(error),
      );
      const close = () => {
        stop.abort();
        unsubscribe?.();
      };
      stops.push(close);
      return { told, errors, close, load: () => source.load({ signal: stop.signal }) };
    },
  };
}

/** Answers with a page that is for people. */
export const html = (response: ServerResponse, status: number): void =>
  answer(response, status, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" });
