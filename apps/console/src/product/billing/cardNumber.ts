import type { BodyOf } from "../../../contract/bodies.ts";

type Brand = BodyOf<"billing.updatePayment">["brand"];

/** The digits of a card number as it was typed, without spaces and dashes. */
export const cardNumber = (typed: string): string => typed.replace(/[\s-]/g, "");

/** Tells whether digits can be a card number: as long as one, and with the check digit that belongs to the rest. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const sum = digits
    .split("")
    .toReversed()
    .reduce((total, digit, index) => {
      const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2;
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Names who a card is from, by how its number begins. */
export function cardBrand(digits: string): Brand {
  if (digits.startsWith("4")) return "Visa";
  if (/^3[47]/.test(digits)) return "American Express";
  const first = Number(digits.slice(0, 4));
  return (first >= 5100 && first <= 5599) || (first >= 2221 && first <= 2720) ? "Mastercard" : "Card";
}

/** Reads `04/28` as the month `2028-04`; anything else is no month. */
export function cardMonth(typed: string): string | undefined {
  const found = /^(0[1-9]|1[0-2])\s*\/\s*(?:20)?(\d\d)$/.exec(typed.trim());
  return found === null ? undefined : `20${found[2]}-${found[1]}`;
}

/** Tells whether a card with this last month can still be used at a time. */
export const isInForce = (month: string, now: number): boolean => month >= toMonth(new Date(now));

const toMonth = (date: Date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
