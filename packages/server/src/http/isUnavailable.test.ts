import { describe, expect, it } from "vitest";
import { isUnavailable } from "./isUnavailable.ts";

const coded = (code: string, cause?: unknown) => Object.assign(new Error("failed", { cause }), { code });

describe("a database that cannot be reached", () => {
  it.each(["08006", "57P01", "53300", "40001", "55P03", "25P03", "ECONNREFUSED", "database_in_use"])(
    "is told by %s",
    (code) => {
      expect(isUnavailable(coded(code))).toBe(true);
      expect(isUnavailable(new Error("query failed", { cause: coded(code) }))).toBe(true);
    },
  );

  it("is told by what the driver says", () => {
    expect(isUnavailable(new Error("Connection terminated unexpectedly"))).toBe(true);
  });

  it.each([coded("23505"), coded("55000"), new Error("no such function"), "08006", undefined])(
    "is not told by %s",
    (error) => {
      expect(isUnavailable(error)).toBe(false);
    },
  );
});
