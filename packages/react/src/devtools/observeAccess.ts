import type { AnyTarget } from "@rolecall/core";
import type { WholeAccess } from "./WholeAccess.ts";

/** More ids than these of one list are asked about without being written down one by one. */
const mostIds = 100;

/** Takes note of what is asked of an access, and answers as it does. */
export function observeAccess(
  access: WholeAccess,
  note: (permission: string, target: AnyTarget) => void,
  placesOf: (permission: string) => readonly string[],
): WholeAccess {
  const noteAll = (permissions: readonly string[], target: AnyTarget) => {
    // those that take no target are asked without it
    for (const permission of permissions)
      note(permission, placesOf(permission).length === 0 ? undefined : target);
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
      };
    },
    filter: (permission, ids) => {
      const [scope] = placesOf(permission);
      if (scope !== undefined) for (const id of ids.slice(0, mostIds)) note(permission, { [scope]: id });
      return access.filter(permission, ids);
    },
  };
}
