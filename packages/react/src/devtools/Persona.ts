/**
 * Lists how a snapshot can stand in the browser of the person shown.
 * @example
 * import { standings } from "@rolecall/react/devtools";
 * for (const snapshot of standings) console.log(snapshot);
 */
export const standings = ["ready", "loading", "expired", "offline", "revoked"] as const;

/** How a snapshot stands: `revoked` has lost every grant, `offline` can't be refreshed and holds for another hour. */
export type Standing = (typeof standings)[number];

/** Someone to see an interface as. Names that the model does not know grant nothing. */
export interface Persona {
  /** The roles held, by scope. Below the root they are held in every place, unless `places` names some. */
  readonly roles: { readonly [scope: string]: readonly string[] };
  readonly plan?: string | undefined;
  /** @default "ready" */
  readonly snapshot?: Standing | undefined;
  /** The places in which the roles of a scope are held: `{ project: ["web"] }`. @default every place */
  readonly places?: { readonly [scope: string]: readonly string[] } | undefined;
}
