import type { RawRuleOf, MongoAbility } from "@casl/ability";
import type { RoleModelDefinition } from "@rolecall/core";

/** The cells as a script would have stored them, the same for every contender. */
export interface Given {
  readonly role: string;
  readonly asked: string;
  readonly resource: string;
  readonly action: string;
  readonly definition: RoleModelDefinition;
  readonly rulesOf: { readonly [role: string]: RawRuleOf<MongoAbility>[] };
  readonly names: readonly string[];
  readonly cells: { readonly [role: string]: readonly string[] };
}

// written by firstCheck
export const given = JSON.parse(process.argv[2] ?? "") as Given;

/** Prints how long the first check took. */
export function answer(isAllowed: boolean, start: number): void {
  const took = performance.now() - start;
  if (!isAllowed) throw new Error("The first answer is wrong.");
  console.log(took);
}
