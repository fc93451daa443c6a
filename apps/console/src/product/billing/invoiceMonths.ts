import type { Invoice } from "../../../contract/Answers.ts";

const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** Sums the invoices of each month, the earliest first. Amounts are in the currency, no longer in cents. */
export function invoiceMonths(
  invoices: readonly Invoice[],
): readonly { readonly month: string; readonly amount: number }[] {
  const sums = new Map<string, number>();
  for (const { at, amount } of invoices.toSorted((one, other) => one.at - other.at)) {
    const name = month.format(at);
    sums.set(name, (sums.get(name) ?? 0) + amount);
  }
  return [...sums].map(([name, cents]) => ({ month: name, amount: cents / 100 }));
}
