import type { AnyTarget, Decision, Unlock } from "./Decision.ts";
import { anyOf, formatNames } from "./formatNames.ts";

/** What to call the parts of a model in a sentence. Where a label is missing, the name in the model is used. */
export interface ModelLabels {
  /** What each permission lets a person do, as an instruction: `{ "plan.change": "Change the plan" }`. */
  readonly permissions?: { readonly [permission: string]: string } | undefined;
  /** What each role is called, by scope: `{ organization: { billingAdmin: "Billing admin" } }`. */
  readonly roles?: { readonly [scope: string]: { readonly [role: string]: string } } | undefined;
  /** What a place of each scope is called: `{ organization: "workspace" }`. */
  readonly scopes?: { readonly [scope: string]: string } | undefined;
  /** What each plan is called, without the word "plan": `{ enterprise: "Enterprise" }`. */
  readonly plans?: { readonly [plan: string]: string } | undefined;
}

/** What {@link formatDenial} can be given besides the decision. */
export interface DenialOptions {
  /** What to call permissions, roles, scopes and plans. */
  readonly labels?: ModelLabels | undefined;
  /** All that the person tried, as an instruction, where the permission's label is too general: "Suspend Maya Lind". */
  readonly action?: string | undefined;
  /** Names a place by its scope and id. Return `undefined` for a place whose name the person must not learn. */
  readonly placeName?: ((scope: string, id: string) => string | undefined) | undefined;
  /** What the root place is called: "Acme". Used where a limit closes all of it. */
  readonly rootName?: string | undefined;
  /**
   * * The people who can help, by name: "Ines Okafor". Up to three are named; of more, two are named and the rest
   * counted. Without any, the sentence names the roles or plans that would allow it.
   */
  readonly helpers?: readonly string[] | undefined;
}

/**
 * Writes a denial as sentences to the person who was denied: what they can't do, and who can help. Returns an empty
 * string for a decision that is allowed or not known yet.
 * @example
 * import { createAccess, defineRoleModel } from "@rolecall/core";
 * import { formatDenial } from "@rolecall/core/messages";
 *
 * const model = defineRoleModel({
 *   scopes: { company: {} },
 *   permissions: { "plan.change": { anyOf: ["company"] } },
 *   roles: { company: { owner: { permissions: ["plan.change"] }, member: { permissions: [] } } },
 * });
 * const access = createAccess(model, {
 *   subject: "maya",
 *   root: "acme",
 *   version: 1,
 *   grants: [{ scope: "company", id: "acme", role: "member", source: "individual" }],
 * });
 * const labels = { permissions: { "plan.change": "Change the plan" } };
 *
 * formatDenial(access.decide("plan.change"), { labels, helpers: ["Ines Okafor", "Priya Raman"] });
 * // "You can't change the plan. Ask Ines Okafor or Priya Raman."
 * formatDenial(access.decide("plan.change"), { labels });
 * // "You can't change the plan. Ask an owner of the company."
 */
export function formatDenial(decision: Decision, options: DenialOptions = {}): string {
  if (decision.status !== "denied") return "";
  const { permission, target, reason, unlockedBy } = decision;
  const { labels = {}, rootName = "This organization" } = options;
  const helpers = formatNames(options.helpers ?? []);
  const ask = (purpose = "") => (helpers === "" ? undefined : `Ask ${helpers}${purpose}.`);
  const cannot = `You can't ${actionIn(permission, target, options)}`;
  const plans = anyOf(unlockedBy.flatMap((each) => ("plan" in each ? [label(labels.plans, each.plan)] : [])));
  switch (reason) {
    case "not_granted":
      return `${cannot}. ${ask() ?? waysOut(unlockedBy, plans, labels)}`;
    case "no_role_here":
      return `${cannot}, because you have no role ${placeIn(target, unlockedBy, labels)}. ${ask(" for one") ?? rolesNeeded(unlockedBy, labels)}`.trim();
    case "plan_required":
      return plans === ""
        ? `${cannot} on the current plan. ${ask() ?? ""}`.trim()
        : `${cannot} on the current plan. ${ask(` to switch to the ${plans} plan`) ?? `It needs the ${plans} plan.`}`;
    case "second_factor_required":
      return `${rootName} requires two-factor sign-in, and you haven't set it up. Set it up in your account, then try again.`;
    case "org_not_active":
      return `${rootName} is waiting to be deleted, so nothing in it can be changed. ${ask(" to cancel the deletion") ?? "Cancel the deletion first."}`;
    case "expired":
      return "Your access is out of date. Reload the page.";
    case "invalid_snapshot":
      return "Your access could not be read, so nothing is allowed. Reload the page, or sign in again.";
    case "unknown_permission":
      return `The role model has no permission "${permission}", so no one is allowed to use it. Check its spelling.`;
    case "invalid_target":
      return `The permission "${permission}" was checked without the place that it is about, or with another one. Pass exactly the places that its definition names.`;
    default:
      return `${cannot}.`; // a reason of a later version
  }
}

/** "rename Atlas", "create teams", "see Insights in this project". */
function actionIn(
  permission: string,
  target: AnyTarget,
  { labels = {}, action, placeName }: DenialOptions,
): string {
  if (action !== undefined) return startLower(action);
  const instruction = startLower(own(labels.permissions, permission) ?? `use "${permission}"`);
  const places = Object.entries(target ?? {}).map(([scope, id]) => {
    const kind = label(labels.scopes, scope);
    return { name: placeName?.(scope, id) ?? `this ${kind}`, mention: mentionOf(kind) };
  });
  // only one place is named, the innermost: it says where the others are
  const place = places.find(({ mention }) => mention.test(instruction)) ?? places.at(-1);
  if (place === undefined) return instruction;
  const { name, mention } = place;
  return mention.test(instruction) ? instruction.replace(mention, () => name) : `${instruction} in ${name}`;
}

/** Finds "a project" in a label, and in "a project's time zone", but not in "the projects". */
const mentionOf = (kind: string): RegExp =>
  new RegExp(String.raw`\b(?:an?|the) ${kind.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?!\w)`, "i");

/** "there" for a place that is named already, "in the organization" for the root. */
function placeIn(target: AnyTarget, unlockedBy: readonly Unlock[], labels: ModelLabels): string {
  if (target !== undefined && Object.keys(target).length > 0) return "there";
  const root = unlockedBy.find((each) => "role" in each);
  return root === undefined ? "here" : `in the ${label(labels.scopes, root.scope)}`;
}

/** "Ask an owner or admin of the organization, or an owner of the project." */
function waysOut(unlockedBy: readonly Unlock[], plans: string, labels: ModelLabels): string {
  const roles = rolesByScope(unlockedBy, labels);
  if (roles !== "") return `Ask ${roles}${plans === "" ? "" : `, or switch to the ${plans} plan`}.`;
  return plans === "" ? "No single role or plan would allow it." : `It needs the ${plans} plan.`;
}

/** "You need to be an owner or analyst of the project." */
function rolesNeeded(unlockedBy: readonly Unlock[], labels: ModelLabels): string {
  const roles = rolesByScope(unlockedBy, labels);
  return roles === "" ? "" : `You need to be ${roles}.`;
}

/** "an owner or admin of the organization, or an owner of the project". */
function rolesByScope(unlockedBy: readonly Unlock[], labels: ModelLabels): string {
  const scopes = [...new Set(unlockedBy.flatMap((each) => ("role" in each ? [each.scope] : [])))];
  return scopes
    .map((scope) => {
      const roles = unlockedBy.flatMap((each) =>
        "role" in each && each.scope === scope
          ? [startLower(label(own(labels.roles, scope), each.role))]
          : [],
      );
      return `${withArticle(anyOf(roles))} of the ${label(labels.scopes, scope)}`;
    })
    .join(", or ");
}

/** The label of a name, or the name itself as words: `billingAdmin` → "billing admin". */
const label = (labels: { readonly [name: string]: string } | undefined, name: string): string =>
  own(labels, name) ??
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[-_.:]+/g, " ")
    .toLowerCase();

/** A name of the model may be that of something every object has, such as `constructor`. */
function own<T>(values: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** "Change the plan" → "change the plan", but "SSO settings" stays. */
const startLower = (words: string): string =>
  /^[A-Z](?![A-Z])/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const withArticle = (words: string): string =>
  `${/^(?:[aio]|e(?!u)|u(?!s|ni(?!n))|[AEFHILMNORSX][A-Z])/.test(words) && !/^one\b/.test(words) ? "an" : "a"} ${words}`;
