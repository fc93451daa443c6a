import { describe, expect, it } from "vitest";
import { cardBrand, cardNumber, cardMonth, isCardNumber, isInForce } from "./cardNumber.ts";

describe("the number of a card", () => {
  it("accepts the numbers that card networks publish for tests", () => {
    for (const number of ["4242 4242 4242 4242", "5555-5555-5555-4444", "3782 822463 10005"])
      expect(isCardNumber(cardNumber(number))).toBe(true);
  });

  it("finds one wrong digit, and two that changed places", () => {
    expect(isCardNumber("4242424242424241")).toBe(false);
    expect(isCardNumber("4242424242422442")).toBe(false);
  });

  it("takes nothing that is too short or has letters", () => {
    expect(isCardNumber("0")).toBe(false);
    expect(isCardNumber("42424242424242ab")).toBe(false);
  });

  it("names who the card is from", () => {
    expect(["4242", "5555", "2221", "3782", "6011"].map(cardBrand)).toEqual([
      "Visa",
      "Mastercard",
      "Mastercard",
      "American Express",
      "Card",
    ]);
  });
});

describe("the last month of a card", () => {
  it("reads it with a year of two or four digits", () => {
    expect(cardMonth("04/28")).toBe("2028-04");
    expect(cardMonth(" 12 / 2031")).toBe("2031-12");
  });

  it("takes no month that there is not", () => {
    expect(cardMonth("13/28")).toBeUndefined();
    expect(cardMonth("4/28")).toBeUndefined();
  });

  it("holds to the end of its last month", () => {
    const now = new Date(2028, 3, 30).getTime();
    expect(isInForce("2028-04", now)).toBe(true);
    expect(isInForce("2028-03", now)).toBe(false);
  });
});
