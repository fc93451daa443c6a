import type { AnyRoleModel, AnyTarget } from "@rolecall/core";
import { describeModel, type ModelDescription, type Recorder } from "@rolecall/react/devtools";
import { type DecidingRoles, decidingRoles } from "./decidingRoles.ts";
import type { ShownPair } from "./ShownPairs.ts";

type Observe = Recorder["observe"];
type Access = Parameters<Observe>[0];
type Held = Pick<ShownPair, "scope" | "role">;

/** Which permissions the providers of a story were asked for. */
export interface PairNotes {
  readonly observe: Observe;
  /** Whether the outermost provider was asked, which answers as the persona in the toolbar. */
  readonly isOfPersona: (permission: string, target: AnyTarget) => boolean;
  /** What the providers of the story itself were asked, with the roles that the person had there. */
  readonly pairs: () => readonly ShownPair[];
  /** The roles that have a say in each permission of the model. */
  readonly deciding: () => DecidingRoles;
}

/**
 * Notes what the providers below are asked. A provider that a story brings along answers from a snapshot of its own, so
 * its person's roles are read from what that snapshot allows, in the place that is asked about.
 */
export function notePairs(observe: Observe): PairNotes {
  let deciding: DecidingRoles = {};
  const outer = new Set<string>();
  const found = new Map<string, ShownPair>();

  const noteAt =
    (create: Observe, isOutermost: boolean): Observe =>
    (opening, anyModel, ...rest) => {
      const store = create(opening, anyModel, ...rest);
      // a provider gives the model it was made of, whose names are known at run time only
      const roleModel = anyModel as AnyRoleModel;
      const model = describeModel(roleModel);
      const scopesOf = new Map(model.permissions.map(({ name, scopes }) => [name, scopes]));
      const roles = decidingRoles(roleModel);
      if (isOutermost) deciding = roles;
      let access = opening;
      const note = (permission: string, target: AnyTarget) => {
        if (isOutermost) outer.add(JSON.stringify([permission, target]));
        else if (access.status !== "unknown")
          for (const { scope, role } of rolesIn(access, model, target)) {
            const { status } = access.decide(permission, target);
            const pair = { permission, scope, role, status };
            if (roles[permission]?.[scope]?.includes(role)) found.set(JSON.stringify(pair), pair);
          }
      };
      const takesTarget = (permission: string) =>
        scopesOf.get(permission)?.some((scope) => scope !== model.root) === true;
      const noteAll = (permissions: readonly string[], target: AnyTarget) => {
        for (const name of permissions) note(name, takesTarget(name) ? target : undefined);
      };
      const heard = new WeakMap<object, object>();
      return {
        ...store,
        create: noteAt(store.create, false),
        set: (next) => store.set((access = next)),
        preview: (next) => store.preview((access = next)),
        question: (ask, permission, target) => {
          const question = store.question(ask, permission, target);
          if (permission !== "") {
            // several permissions are asked for as a JSON list
            if (permission.startsWith("[")) noteAll(JSON.parse(permission) as string[], target);
            else note(permission, target);
            return question;
          }
          const listen = (answer: ReturnType<(typeof question)[1]>) => {
            // the question without a permission answers with the access
            const asked = answer as object;
            if (!heard.has(asked)) heard.set(asked, hearAccess(asked, noteAll));
            // it answers as what it was made of
            return heard.get(asked) as typeof answer;
          };
          return [question[0], () => listen(question[1]()), () => listen(question[2]())];
        },
      };
    };
  return {
    observe: noteAt(observe, true),
    isOfPersona: (permission, target) => outer.has(JSON.stringify([permission, target])),
    pairs: () => [...found.values()],
    deciding: () => deciding,
  };
}

/** Hears what an access is asked later on, and what is asked of the places that it opens. */
function hearAccess(
  access: object,
  noteAll: (permissions: readonly string[], target: AnyTarget) => void,
  place?: AnyTarget,
): object {
  return new Proxy(access, {
    get: (on, key) => {
      const answer: unknown = Reflect.get(on, key);
      if (typeof answer !== "function") return answer;
      return (first: never, second?: never) => {
        if (["can", "verdict", "decide"].includes(String(key))) noteAll([first], place ?? second);
        if (key === "every" || key === "some") noteAll(first, place ?? second);
        const given: unknown = answer(first, second);
        // a place is another access
        return key === "at" ? hearAccess(given as object, noteAll, first) : given;
      };
    },
  });
}

const known = new WeakMap<Access, Map<string, readonly Held[]>>();

/** Finds the roles that were given to a person in a place: those that allow anything there. */
function rolesIn(
  access: Access,
  { root, permissions }: ModelDescription,
  target: AnyTarget,
): readonly Held[] {
  const key = JSON.stringify(target ?? {});
  const before = known.get(access) ?? new Map<string, readonly Held[]>();
  known.set(access, before);
  const roles = before.get(key) ?? [
    ...new Map(
      permissions
        .flatMap(({ name, scopes }) => {
          const decision = access.decide(name, scopes.every((scope) => scope === root) ? undefined : target);
          return decision.status === "allowed" ? decision.grantedBy : [];
        })
        // one that follows from a role of the root is not given
        .filter(({ scope, source }) => scope === root || source !== root)
        .map(({ scope, role }) => [`${scope} ${role}`, { scope, role }]),
    ).values(),
  ];
  before.set(key, roles);
  return roles;
}
