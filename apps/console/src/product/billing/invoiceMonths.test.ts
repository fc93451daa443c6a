import { expect, it } from "vitest";
import type { Invoice } from "../../../contract/Answers.ts";
import { invoiceMonths } from "./invoiceMonths.ts";

const invoice = (at: string, amount: number): Invoice => ({
  id: at,
  number: at,
  at: Date.parse(at),
  amount,
  currency: "EUR",
  state: "paid",
});

it("sums what fell into a month, the earliest first", () => {
  const months = invoiceMonths([
    invoice("2026-11-01", 120_050),
    invoice("2026-10-31", 10_000),
    invoice("2026-10-01", 2_500),
  ]);
  expect(months).toEqual([
    { month: "Oct 2026", amount: 125 },
    { month: "Nov 2026", amount: 1200.5 },
  ]);
});
