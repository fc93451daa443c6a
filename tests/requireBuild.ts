import { inject } from "vitest";

/** Stops a test that looks at built packages, with the compiler's words, when they did not build. */
export function requireBuild(): void {
  const failure = inject("buildFailure");
  if (failure !== "") throw new Error(failure);
}
