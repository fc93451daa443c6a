import { expect, it } from "vitest";
import { shortDay } from "./shortDay.ts";

it("writes a day as short as a chart has room for, and the same day everywhere", () => {
  expect(shortDay("2026-03-09")).toBe("9 Mar");
  expect(shortDay("2026-12-31")).toBe("31 Dec");
});
