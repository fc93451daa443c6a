import { describe, expect, it } from "vitest";
import type { Outcome } from "../src/rules/Outcome.ts";
import type { RefusalCode } from "../src/rules/RefusalCode.ts";

/** A guard in its place: what it answers, and what makes it fail in a case that would go through. */
export interface Guard<TCase> {
  readonly about: string;
  readonly code: RefusalCode;
  readonly path?: string;
  readonly fails: (whole: TCase) => TCase;
}

/** Tests that each guard fails alone with its code, and that of two that fail the earlier one answers. */
export function testGuardOrder<TCase>(
  whole: TCase,
  guards: readonly Guard<TCase>[],
  run: (whole: TCase) => Outcome,
): void {
  const expectRefusal = (outcome: Outcome, { code, path }: Guard<TCase>) => {
    expect(outcome).toMatchObject({
      status: "refused",
      refusal: path === undefined ? { code } : { code, path },
    });
    if (outcome.status !== "refused") return;
    const { message } = outcome.refusal;
    // A sentence may begin with an address or a number.
    expect(message).toMatch(/^\S.* .*\.$/s);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
  };

  it("lets through what no guard is against", () => {
    expect(run(whole).status).toBe("done");
  });

  describe("each guard alone", () => {
    for (const guard of guards)
      it(`answers ${guard.code} when ${guard.about}`, () => expectRefusal(run(guard.fails(whole)), guard));
  });

  describe("two guards at once", () => {
    for (const [index, earlier] of guards.entries())
      for (const later of guards.slice(index + 1))
        it(`answers for the first when ${earlier.about}, and ${later.about}`, () => {
          expectRefusal(run(later.fails(earlier.fails(whole))), earlier);
          expectRefusal(run(earlier.fails(later.fails(whole))), earlier);
        });
  });
}
