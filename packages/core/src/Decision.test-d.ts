import { describe, expectTypeOf, it } from "vitest";
import type {
  AllowedDecision,
  Decision,
  DeniedDecision,
  DeniedReason,
  UnknownDecision,
  UnknownReason,
  Unlock,
  Verdict,
} from "./Decision.ts";
import type { Grant, LimitReason } from "./Snapshot.ts";

declare const decision: Decision<"team.create">;

describe("Decision", () => {
  it("is told apart by its status", () => {
    if (decision.status === "allowed") {
      expectTypeOf(decision).toEqualTypeOf<AllowedDecision<"team.create">>();
      expectTypeOf(decision.grantedBy).toEqualTypeOf<readonly Grant[]>();
    } else if (decision.status === "denied") {
      expectTypeOf(decision).toEqualTypeOf<DeniedDecision<"team.create">>();
      expectTypeOf(decision.reason).toEqualTypeOf<DeniedReason>();
      expectTypeOf(decision.unlockedBy).toEqualTypeOf<readonly Unlock[]>();
    } else {
      expectTypeOf(decision).toEqualTypeOf<UnknownDecision<"team.create">>();
      expectTypeOf(decision.reason).toEqualTypeOf<UnknownReason>();
    }
  });

  it("says nothing that its status does not have", () => {
    // @ts-expect-error only a yes has grants
    void decision.grantedBy;
    // @ts-expect-error only a no has a reason, or no answer
    void decision.reason;
    // @ts-expect-error only a denial can be unlocked
    if (decision.status === "unknown") void decision.unlockedBy;
    // @ts-expect-error there are three answers
    if (decision.status === "forbidden") void decision;
  });

  it("keeps the name that was asked, and is a decision about any name", () => {
    expectTypeOf(decision.permission).toEqualTypeOf<"team.create">();
    expectTypeOf<Decision<"team.create">>().toExtend<Decision>();
    expectTypeOf<Decision>().not.toExtend<Decision<"team.create">>();
    // @ts-expect-error a decision is not changed
    decision.status = "allowed";
  });
});

describe("Verdict", () => {
  it("is allowed or a reason", () => {
    expectTypeOf<Verdict>().toEqualTypeOf<"allowed" | DeniedReason | UnknownReason>();
    expectTypeOf<"denied">().not.toExtend<Verdict>();
    expectTypeOf<LimitReason>().toExtend<DeniedReason>();
    expectTypeOf<LimitReason>().not.toExtend<UnknownReason>();
  });
});

describe("Unlock", () => {
  it("is a role in a scope, or a plan", () => {
    expectTypeOf<{ scope: string; role: string }>().toExtend<Unlock>();
    expectTypeOf<{ plan: string }>().toExtend<Unlock>();
    expectTypeOf<{ scope: string }>().not.toExtend<Unlock>();
  });
});
