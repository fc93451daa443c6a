import { expect, it } from "vitest";
import { formatRefusalCode } from "./formatRefusalCode.ts";

it("says in a sentence why something was refused", () => {
  expect(formatRefusalCode("last_owner")).toBe("An organization needs an owner, and there is no other.");
});

it("leaves no reason out, also where there is no sentence for it", () => {
  expect(formatRefusalCode("second_factor_required")).toBe("Reason: second factor required");
});
