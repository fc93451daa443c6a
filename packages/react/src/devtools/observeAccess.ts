import type { AnyTarget } from "@rolecall/core";
import type { AnsweredList } from "./AskedList.ts";
import type { WholeAccess } from "./WholeAccess.ts";

/** More names than these of one list are not written down one by one. */
const mostNames = 100;

/** Writes down what an access is asked. */
export interface AccessNotes {
  readonly note: (permission: string, target: AnyTarget) => void;
  readonly noteList: (list: AnsweredList) => void;
  /** The scopes below the root that a permission asks about. */
  readonly placesOf: (permission: string) => readonly string[];
  /** The permissions of the model. */
  readonly permissions: readonly string[];
}

/** Takes note of what is asked of an access, and answers as it does. */
export function observeAccess(
  access: WholeAccess,
  { note, noteList, placesOf, permissions: known }: AccessNotes,
): WholeAccess {
  const noteAll = (permissions: readonly string[], target: AnyTarget) => {
    // those that take no target are asked without it
    for (const permission of permissions)
      note(permission, placesOf(permission).length === 0 ? undefined : target);
  };
  /** Notes a list with its answer, and gives the names of the answer again. */
  const answered = <TNames extends readonly string[]>(
    names: TNames,
    about: Pick<AnsweredList, "kind"> & Partial<AnsweredList>,
  ): TNames => {
    noteList({
      permission: undefined,
      target: undefined,
      isKnown: access.status === "ready",
      isEvery: false,
      count: names.length,
      of: undefined,
      names: names.slice(0, mostNames),
      ...about,
    });
    return names;
  };
  const held = (names: string[], target: AnyTarget) => {
    const scopes = Object.keys(target ?? {});
    const isAsked = (permission: string) => {
      const places = placesOf(permission);
      return scopes.length === 0 ? places.length === 0 : places.some((scope) => scopes.includes(scope));
    };
    return answered(names, { kind: "permissions", target, of: known.filter(isAsked).length });
  };
  return {
    ...access,
    can: (permission, target) => {
      note(permission, target);
      return access.can(permission, target);
    },
    verdict: (permission, target) => {
      note(permission, target);
      return access.verdict(permission, target);
    },
    decide: (permission, target) => {
      note(permission, target);
      return access.decide(permission, target);
    },
    every: (permissions, target) => {
      noteAll(permissions, target);
      return access.every(permissions, target);
    },
    some: (permissions, target) => {
      noteAll(permissions, target);
      return access.some(permissions, target);
    },
    at: (target) => {
      const place = access.at(target);
      return {
        ...place,
        can: (permission) => {
          note(permission, target);
          return place.can(permission);
        },
        verdict: (permission) => {
          note(permission, target);
          return place.verdict(permission);
        },
        decide: (permission) => {
          note(permission, target);
          return place.decide(permission);
        },
        every: (permissions) => {
          noteAll(permissions, target);
          return place.every(permissions);
        },
        some: (permissions) => {
          noteAll(permissions, target);
          return place.some(permissions);
        },
        permissions: () => held(place.permissions(), target),
      };
    },
    permissions: (target) => held(access.permissions(target), target),
    targets: (permission) => {
      const found = access.targets(permission);
      answered(found.every ? [] : found.ids, { kind: "targets", permission, isEvery: found.every });
      return found;
    },
    filter: (permission, ids) => {
      const [scope] = placesOf(permission);
      if (scope !== undefined) for (const id of ids.slice(0, mostNames)) note(permission, { [scope]: id });
      return answered(access.filter(permission, ids), { kind: "filter", permission, of: ids.length });
    },
  };
}
