import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startRounds } from "../server/startRounds.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("does a round at once, and the next when its time has come, but not before the last is over", async () => {
  let end = () => {};
  const slow = new Promise<void>((resolve) => {
    end = resolve;
  });
  const round = vi
    .fn<() => Promise<void>>()
    .mockResolvedValueOnce()
    .mockReturnValueOnce(slow)
    .mockResolvedValue();
  const stop = startRounds(round, 1_000);
  expect(round).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(round).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(round).toHaveBeenCalledTimes(2);
  end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(round).toHaveBeenCalledTimes(3);
  await stop();
});

it("stops without waiting for the next round, and after the one that is under way", async () => {
  const over = vi.fn<() => void>();
  const round = vi.fn<() => Promise<void>>(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const stop = startRounds(round, 60_000);
  const stopped = stop().then(over);
  await vi.advanceTimersByTimeAsync(400);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  await stopped;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(round).toHaveBeenCalledTimes(1);
});
