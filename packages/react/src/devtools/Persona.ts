/**
 * Lists the states of a snapshot that can be shown.
 * @example
 * import { standings } from "@rolecall/react/devtools";
 * for (const snapshot of standings) console.log(snapshot);
 */
export const standings = ["ready", "loading", "expired", "offline", "revoked"] as const;

/**
 * The state of a snapshot: `revoked` has lost every grant, `offline` can't be refreshed and is valid for another hour.
 */
export type Standing = (typeof standings)[number];

/** A person to view an interface as. Names that the model doesn't know grant nothing. */
export interface Persona {
  /** The roles, by scope. Below the root they apply in every place, unless `places` names some. */
  readonly roles: { readonly [scope: string]: readonly string[] };
  /** The plan to show. Without it, everything tied to a plan is denied. */
  readonly plan?: string | undefined;
  /** The state of the snapshot. @default "ready" */
  readonly snapshot?: Standing | undefined;
  /** The places in which the roles of a scope apply: `{ project: ["web"] }`. @default every place */
  readonly places?: { readonly [scope: string]: readonly string[] } | undefined;
}
