import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startLoop } from "./startLoop.ts";

describe("a loop", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("goes round at once, and again after each pause", async () => {
    const round = vi.fn(async () => {});
    const loop = startLoop(round, 1_000, () => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(round).toHaveBeenCalledTimes(3);
    await loop.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(round).toHaveBeenCalledTimes(3);
  });

  it("goes on after a round that fails, and says so", async () => {
    const onError = vi.fn();
    const round = vi.fn(async () => {
      throw new Error("A round has failed");
    });
    const loop = startLoop(round, 1_000, onError);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(round).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledTimes(2);
    await loop.stop();
  });

  it("goes round once more when it is woken, also in the middle of a round", async () => {
    let finish = () => {};
    const round = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const loop = startLoop(round, 1_000, () => {});
    loop.wake();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(2);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(2);
    loop.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(3);
    const stopped = loop.stop();
    finish();
    await stopped;
  });

  it("waits with stopping until the round is over", async () => {
    let finish = () => {};
    const loop = startLoop(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
      1_000,
      () => {},
    );
    let isStopped = false;
    const stopping = async () => {
      await loop.stop();
      isStopped = true;
    };
    const stopped = stopping();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(isStopped).toBe(false);
    finish();
    await stopped;
    expect(isStopped).toBe(true);
  });
});
