import { expect, it } from "vitest";
import { moneyWords } from "./moneyWords.ts";

it("writes cents as an amount of the currency", () => {
  expect(moneyWords(120_050, "EUR")).toBe("€1,200.50");
});
