import type { Combination } from "./Combination.ts";
import type { CompiledModel } from "./compileModel.ts";
import type { Verdict } from "./Decision.ts";
import type { SnapshotLimit } from "./Snapshot.ts";

/** Finds the answers of all who hold the same on the same plan and under the same limit; who they are and where is no part of an answer. */
export function sharedAnswers(
  { answers }: CompiledModel,
  { places, held }: Combination,
  plan: string | undefined,
  limit: SnapshotLimit | undefined,
): Map<string, Verdict> {
  const roles = held.map(({ scope, role, source }) => [scope, role, source.split(":", 1)[0]]);
  const key = JSON.stringify([plan, limit, places, roles]);
  let shared = answers.get(key);
  if (!shared) {
    // a server that meets ever new combinations begins again instead of growing
    if (answers.size >= 1000) answers.clear();
    answers.set(key, (shared = new Map()));
  }
  return shared;
}
