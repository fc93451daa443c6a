import type { Decision } from "@rolecall/core";
import { expectTypeOf, it } from "vitest";
import { Explain, type ExplainProps } from "./Explain.tsx";

declare const decision: Decision;
const control = <button type="button">Rename</button>;

it("takes a decision, and hands the same to a function that gives the reason", () => {
  <Explain
    decision={decision}
    reason={(given) => {
      expectTypeOf(given).toEqualTypeOf<Decision>();
      return given.permission;
    }}
  >
    {control}
  </Explain>;
  expectTypeOf<ExplainProps["decision"]>().toEqualTypeOf<Decision>();
});

it("takes a status alone, and then has no more to hand on", () => {
  <Explain decision={{ status: "denied" }} reason="The organization is being deleted.">
    {control}
  </Explain>;
  // @ts-expect-error: there is no permission in it
  <Explain decision={{ status: "denied" }} reason={(given) => given.permission}>
    {control}
  </Explain>;
});

it("takes no other status, and no control without a reason", () => {
  // @ts-expect-error: that is no status
  <Explain decision={{ status: "closed" }} reason="Closed.">
    {control}
  </Explain>;
  // @ts-expect-error: the reason is missing
  <Explain decision={decision}>{control}</Explain>;
});
