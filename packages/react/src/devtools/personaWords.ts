import type { ModelDescription } from "./ModelDescription.ts";
import type { Persona, Standing } from "./Persona.ts";

/** Names for people to read, by scope and role. */
export type RoleLabels = { readonly [scope: string]: { readonly [role: string]: string } };

/**
 * The label of each state of a snapshot.
 * @example
 * import { standingWords } from "@rolecall/react/devtools";
 * standingWords.revoked; // "Revoked while open"
 */
export const standingWords: Record<Standing, string> = {
  ready: "Ready",
  loading: "Loading",
  expired: "Expired",
  offline: "Offline",
  revoked: "Revoked while open",
};

/**
 * Turns a name into words.
 * @example
 * import { nameWords } from "@rolecall/react/devtools";
 * nameWords("billingAdmin"); // "Billing admin"
 */
export function nameWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_.:]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Returns the label of a role, or its name as words.
 * @example
 * import { roleWords } from "@rolecall/react/devtools";
 * roleWords("shop", "keeper", { shop: { keeper: "Shop keeper" } }); // "Shop keeper"
 */
export const roleWords = (scope: string, role: string, labels: RoleLabels = {}): string =>
  labels[scope]?.[role] ?? nameWords(role);

/**
 * Describes a persona in one line: `Admin · Project: Analyst · Enterprise plan · Offline`.
 * @example
 * import { organizationModel } from "@rolecall/organization";
 * import { describeModel, personaWords } from "@rolecall/react/devtools";
 * personaWords({ roles: { organization: ["admin"] } }, describeModel(organizationModel)); // "Admin"
 */
export function personaWords(persona: Persona, model: ModelDescription, labels: RoleLabels = {}): string {
  const { roles, plan, snapshot = "ready" } = persona;
  const held = model.scopes.map(({ name }) => {
    const said = (roles[name] ?? []).map((role) => roleWords(name, role, labels)).join(" + ");
    if (name === model.root) return said || `No ${name} role`;
    return said && `${nameWords(name)}: ${said}`;
  });
  return [
    ...held,
    plan === undefined ? "" : `${nameWords(plan)} plan`,
    snapshot === "ready" ? "" : standingWords[snapshot],
  ]
    .filter(Boolean)
    .join(" · ");
}
