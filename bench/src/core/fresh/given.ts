import type { RawRuleOf, MongoAbility } from "@casl/ability";
import type { RoleModelDefinition } from "@rolecall/core";

/** What a script would have written down: the same cells for every contender. */
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

// firstCheck writes it
export const given = JSON.parse(process.argv[2] ?? "") as Given;

/** Prints how long the first answer took. */
export function answer(isAllowed: boolean, start: number): void {
  const took = performance.now() - start;
  if (!isAllowed) throw new Error("The first answer is wrong.");
  console.log(took);
}
