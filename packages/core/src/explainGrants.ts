import type { Combination } from "./Combination.ts";
import type { CompiledModel, CompiledPermission } from "./compileModel.ts";
import { grants } from "./judge.ts";
import type { Grant } from "./Snapshot.ts";

/** Lists the grants behind a yes, with the places they are in. */
export const explainGrants = (
  model: CompiledModel,
  asked: CompiledPermission,
  { held }: Combination,
  plan: string | undefined,
  ids: { readonly [scope: string]: string | undefined },
): Grant[] =>
  asked.scopes.flatMap((scope) =>
    held
      .filter((each) => each.scope === scope && grants(model, asked, each, plan) === "allowed")
      .map(({ role, source }) => ({ scope, id: ids[scope] ?? "", role, source })),
  );
