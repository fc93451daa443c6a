import { describe, expect, it } from "vitest";
import { formatAgo } from "./formatAgo.ts";

const now = Date.UTC(2026, 10, 24, 9);
const hour = 60 * 60 * 1000;

describe("formatAgo", () => {
  it.each([
    [undefined, "Never"],
    [now, "1 minute ago"],
    [now - 20 * 60 * 1000, "20 minutes ago"],
    [now - 3 * hour, "3 hours ago"],
    [now - 30 * hour, "Yesterday"],
    [now - 72 * hour, "3 days ago"],
    [now - 24 * 48 * hour, "7 Oct 2026"],
  ])("says %o as %s", (time, words) => {
    expect(formatAgo(time, now)).toBe(words);
  });
});
