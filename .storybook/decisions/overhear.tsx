import type { AnyTarget, Decision, RoleModelDefinition } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { PermissionProvider } from "@rolecall/organization/react";
import type { PermissionProviderProps } from "@rolecall/react";

type CreateStore = NonNullable<PermissionProviderProps["observe"]>;
type Store = ReturnType<CreateStore>;
type AnyAccess = Parameters<CreateStore>[0];
type AnyFunction = (...given: unknown[]) => unknown;

/** A question, with the answer that it ought to have. */
export interface Overheard {
  readonly permission: string;
  readonly target: AnyTarget;
  readonly decision: Decision;
}

/** Decides a question by names that are known at run time only. */
interface Answering {
  readonly decide: (permission: never, target: never) => Decision;
}

/**
 * Stands between the gates and their observer, and records what they ask. The outermost provider is
 * expected to answer as this access does, those inside it from the snapshots that they are given.
 */
export function overhear(expected: Answering): {
  readonly PermissionProvider: (props: PermissionProviderProps) => React.ReactNode;
  readonly overheard: () => readonly Overheard[];
} {
  const desks: (() => Overheard[])[] = [];

  const listenAt =
    (isOutermost: boolean, create: CreateStore): CreateStore =>
    (opening, ...rest) => {
      const store = create(opening, ...rest);
      const asked = new Map<string, { readonly permission: string; readonly target: AnyTarget }>();
      let given = opening;
      const hear = (permission: string, target: AnyTarget) =>
        void asked.set(JSON.stringify([permission, target]), { permission, target });
      desks.push(() => {
        // it is asked with names that are known at run time only
        const access = isOutermost ? (expected as unknown as AnyAccess) : given;
        return [...asked.values()].map((one) => ({
          ...one,
          decision: access.decide(one.permission, one.target),
        }));
      });
      return {
        ...store,
        create: listenAt(false, store.create),
        set: (next) => {
          given = next;
          store.set(next);
        },
        question: hearQuestions(store, hear),
      };
    };

  // made once, for another function would be another store
  const places = new Map<CreateStore, CreateStore>();
  const Overhearing = ({ observe, ...rest }: PermissionProviderProps) => {
    if (!observe) throw new Error("The addon observes nothing.");
    const listening = places.get(observe) ?? listenAt(true, observe);
    places.set(observe, listening);
    return <PermissionProvider {...rest} observe={listening} />;
  };
  return { PermissionProvider: Overhearing, overheard: () => desks.flatMap((desk) => desk()) };
}

function hearQuestions(
  store: Store,
  hear: (permission: string, target: AnyTarget) => void,
): Store["question"] {
  const accesses = new Map<unknown, unknown>();
  return (ask, permission, target) => {
    const question = store.question(ask, permission, target);
    if (permission === "") {
      // `useAccess` asks nothing yet, but is handed what can be asked
      const heard = (access: unknown) => {
        if (!accesses.has(access)) accesses.set(access, hearAccess(access as object, hear));
        return accesses.get(access) as ReturnType<(typeof question)[1]>;
      };
      return [question[0], () => heard(question[1]()), () => heard(question[2]())];
    }
    if (permission.startsWith("["))
      for (const name of JSON.parse(permission) as string[])
        hear(name, isAboutPlaces(name) ? target : undefined);
    else hear(permission, target);
    return question;
  };
}

/** Hears what a whole access is asked, and what is asked of the places that it opens. */
function hearAccess<T extends object>(
  access: T,
  hear: (permission: string, target: AnyTarget) => void,
  place?: AnyTarget,
): T {
  return new Proxy(access, {
    get(on, key) {
      const found = Reflect.get(on, key) as unknown;
      if (typeof found !== "function") return found;
      return (first: unknown, second?: unknown) => {
        const target = place ?? (second as AnyTarget);
        if (key === "can" || key === "verdict" || key === "decide") hear(first as string, target);
        if (key === "every" || key === "some")
          for (const name of first as string[]) hear(name, isAboutPlaces(name) ? target : undefined);
        if (key === "filter" && isAboutPlaces(first as string))
          for (const project of second as string[]) hear(first as string, { project });
        const answer = (found as AnyFunction)(first, second);
        return key === "at" ? hearAccess(answer as object, hear, first as AnyTarget) : answer;
      };
    },
  });
}

/** Tells whether a role in a project has a say in a permission. */
function isAboutPlaces(permission: string): boolean {
  const all: RoleModelDefinition["permissions"] = organizationModel.definition.permissions;
  const { anyOf = [], allOf = anyOf } = all[permission] ?? {};
  return allOf.includes("project");
}
