import { describe, expectTypeOf, it } from "vitest";
import type { Decision, DeniedReason } from "./Decision.ts";
import { type DenialOptions, formatDenial, type ModelLabels } from "./formatDenial.ts";

declare const decision: Decision<"plan.change">;

describe("formatDenial", () => {
  it("takes any decision, with or without options", () => {
    expectTypeOf(formatDenial(decision)).toEqualTypeOf<string>();
    expectTypeOf(formatDenial(decision, { helpers: ["Ines"], labels: {} })).toEqualTypeOf<string>();
    expectTypeOf(formatDenial(decision, { placeName: () => undefined })).toEqualTypeOf<string>();
  });

  it("does not take a reason or a status alone", () => {
    // @ts-expect-error a reason is no decision
    formatDenial("not_granted" satisfies DeniedReason);
    // @ts-expect-error the permission, the target and the reason are missing
    formatDenial({ status: "denied" });
  });

  it("does not take labels of a wrong form", () => {
    expectTypeOf<ModelLabels["permissions"]>().toEqualTypeOf<
      { readonly [permission: string]: string } | undefined
    >();
    // @ts-expect-error labels of roles are by scope
    ({ labels: { roles: { owner: "Owner" } } }) satisfies DenialOptions;
    // @ts-expect-error helpers are a list
    ({ helpers: "Ines" }) satisfies DenialOptions;
  });
});
