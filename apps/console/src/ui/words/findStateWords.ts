import type { MachineWords } from "@rolecall/xstate";

/** Reads what a machine says about the state it is in: the innermost state that says something. */
export function findStateWords(snapshot: { getMeta(): object }): MachineWords | undefined {
  // every state of the machines has words for its meta, or nothing
  return (Object.values(snapshot.getMeta()) as (MachineWords | undefined)[]).findLast(
    (words) => words !== undefined,
  );
}
