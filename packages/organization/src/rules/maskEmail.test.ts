import { describe, expect, it } from "vitest";
import { maskEmail } from "./maskEmail.ts";

describe("maskEmail", () => {
  it("keeps the first letter and the domain", () => {
    expect(maskEmail("maya.lind@acme.example")).toBe("m…@acme.example");
  });

  it("keeps nothing of a name of one letter", () => {
    expect(maskEmail("m@acme.example")).toBe("…@acme.example");
  });
});
