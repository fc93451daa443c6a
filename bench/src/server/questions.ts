import { corePermissions, permissionDetails, type CorePermission } from "@rolecall/organization";
import { cellsOf } from "../core/model.ts";
import { pairs } from "../core/peers.ts";
import type { Actor } from "./crowd.ts";
import { askedProject } from "./stateOf.ts";

/** A permission in the form of each contender. */
export interface Question {
  readonly permission: CorePermission;
  readonly target?: { readonly project: string };
  readonly permissions: Readonly<Record<string, readonly string[]>>;
}

/** The 67 permissions. */
export const questions: readonly Question[] = corePermissions.map((permission) => {
  const pair = pairs.find(({ name }) => name === permission);
  if (pair === undefined) throw new Error(`${permission} has no pair`);
  return {
    permission,
    ...(permissionDetails[permission].scope === "project" ? { target: { project: askedProject } } : {}),
    permissions: { [pair.resource]: [pair.action] },
  };
});

/** Throws if a decision differs from its cell. */
export function judge(actor: Actor, { permission }: Question, isAllowed: boolean): void {
  if (isAllowed !== cellsOf.get(actor.role)?.has(permission))
    throw new Error(`wrong about ${permission} for ${actor.role}`);
}
