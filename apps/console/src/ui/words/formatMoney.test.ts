import { expect, it } from "vitest";
import { formatMoney } from "./formatMoney.ts";

it("writes cents as an amount of the currency", () => {
  expect(formatMoney(120_050, "EUR")).toBe("€1,200.50");
});
