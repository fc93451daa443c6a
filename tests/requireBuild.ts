import { inject } from "vitest";

/** Fails a test that needs built packages with the compiler's output, if they failed to build. */
export function requireBuild(): void {
  const failure = inject("buildFailure");
  if (failure !== "") throw new Error(failure);
}
