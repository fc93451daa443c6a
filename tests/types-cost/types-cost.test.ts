import { describe, expect, it } from "vitest";
import { requireBuild } from "../requireBuild.ts";
import { countInstantiations } from "./countInstantiations.ts";
import recorded from "./recorded.json" with { type: "json" };

describe("1,000 gates over a model of 500 permissions", () => {
  it("cost the compiler at most a tenth more than recorded, and never more than the limit", () => {
    requireBuild();
    // Not recorded yet. Run npx tsx scripts/record-types-cost.ts
    expect(recorded.instantiations).toBeTypeOf("number");
    const count = countInstantiations();
    expect(count).toBeLessThanOrEqual(recorded.instantiations * 1.1);
    expect(count).toBeLessThanOrEqual(recorded.limit);
  });
});
