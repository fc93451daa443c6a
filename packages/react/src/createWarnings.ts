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
        `"${permission}" was asked outside of a <PermissionProvider>, so the answer stays unknown. Render the component below the PermissionProvider that createPermissions returned together with its gate or hook.`,
      );
    const known = permissions.get(permission);
    if (!known)
      return say(
        permission,
        `The role model has no permission "${permission}", so it is denied. Did you mean one of these? ${[...permissions.keys()].join(", ")}`,
      );
    const given = Object.entries(target ?? {}).map(
      ([scope, id]) => `${scope}: ${typeof id === "string" ? JSON.stringify(id) : typeof id}`,
    );
    say(
      `${permission} ${given.join()}`,
      `"${permission}" was asked on ${given.length > 0 ? `{ ${given.join(", ")} }` : target ? "{}" : "no target"}, so it is denied. ${
        known.places.length > 0
          ? `Give it the id of one place for each of these: ${known.places.join(", ")}`
          : "It takes no target: leave it out"
      }.`,
    );
  };
}
