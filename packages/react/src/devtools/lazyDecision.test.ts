import { createAccess } from "@rolecall/core";
import { describe, expect, it, vi } from "vitest";
import { ada, adaAsMember, model } from "../../test/office.ts";
import type { AnyAccess } from "../AnyAccess.ts";
import { lazyDecision } from "./lazyDecision.ts";

const expired = { ...ada, expiresAt: "2020-01-01T00:00:00Z" };
const accesses: readonly AnyAccess[] = [
  ...[ada, adaAsMember, expired].map((snapshot) => createAccess(model, snapshot)),
  ...(["not_loaded", "not_refreshed", "invalid_snapshot"] as const).map((state) =>
    createAccess(model, state),
  ),
];
const questions = [
  ["team.create", undefined],
  ["team.create", { project: "web" }],
  ["project.rename", { project: "web" }],
  ["project.rename", { project: "shop" }],
  ["project.rename", undefined],
  ["no.such", undefined],
] as const;

describe("lazyDecision", () => {
  it("answers every question as the access decides it", () => {
    for (const access of accesses)
      for (const [permission, target] of questions)
        expect(lazyDecision(access, permission, target)).toEqual(access.decide(permission, target));
  });

  it("looks up what is behind an answer when someone reads it, and once", () => {
    const [access] = accesses;
    if (!access) throw new Error("no access");
    const decide = vi.fn(access.decide);
    const decision = lazyDecision({ ...access, decide }, "team.create", undefined);
    expect(decision.status).toBe("allowed");
    expect(decide).not.toHaveBeenCalled();
    expect(JSON.parse(JSON.stringify(decision))).toMatchObject({ grantedBy: [{ role: "owner" }] });
    expect(decision).toMatchObject({ grantedBy: [{ role: "owner" }] });
    expect(decide).toHaveBeenCalledOnce();
  });
});
