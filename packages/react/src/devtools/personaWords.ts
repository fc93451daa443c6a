import type { ModelDescription } from "./ModelDescription.ts";
import type { Persona, Standing } from "./Persona.ts";

/** Names for people to read, by scope and role. */
export type RoleLabels = { readonly [scope: string]: { readonly [role: string]: string } };

/** What each state of a snapshot means. */
export const standingWords: Record<Standing, string> = {
  ready: "Ready",
  loading: "Loading",
  expired: "Expired",
  offline: "Offline",
  revoked: "Revoked while open",
};

/** `billingAdmin` → `Billing admin` */
export function nameWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_.:]+/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Says a role as it is labeled. */
export const roleWords = (scope: string, role: string, labels: RoleLabels = {}): string =>
  labels[scope]?.[role] ?? nameWords(role);

/** Says in one line who a persona is: `Admin · Project: Analyst · Enterprise plan · Offline`. */
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
