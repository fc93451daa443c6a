import type { AnyTarget, ModelLike } from "@rolecall/core";

/** Names the mistake behind a question, for the developer: once for each message. */
export type Warn = (permission: string, target?: AnyTarget, isAsked?: boolean) => void;

/** Makes what warns of mistakes in the code that asks about a model. For development only. */
export function createWarnings(model: ModelLike<unknown>): Warn {
  const { permissions } = model["~compiled"];
  const said = new Set<string>();
  const say = (key: string, message: string) => {
    if (said.has(key)) return;
    said.add(key);
    // oxlint-disable-next-line no-console
    console.warn(`Rolecall: ${message}`);
  };
  return (permission, target, isAsked) => {
    if (!isAsked)
      return say(
        "",
        `"${permission}" was checked outside a <PermissionProvider>, so the decision stays unknown. Render this component inside the PermissionProvider from the same createPermissions call.`,
      );
    const known = permissions.get(permission);
    if (!known)
      return say(
        permission,
        `The role model has no permission "${permission}", so it is denied. Use one of these: ${[...permissions.keys()].join(", ")}`,
      );
    const given = Object.entries(target ?? {}).map(
      ([scope, id]) => `${scope}: ${typeof id === "string" ? JSON.stringify(id) : typeof id}`,
    );
    say(
      `${permission} ${given.join()}`,
      `"${permission}" was checked with ${given.length > 0 ? `{ ${given.join(", ")} }` : target ? "{}" : "no target"}, so it is denied. ${
        known.places.length > 0
          ? `Pass one id for each of these scopes: ${known.places.join(", ")}`
          : "This permission takes no target, so leave it out"
      }.`,
    );
  };
}
