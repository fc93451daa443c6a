import type { AnyRoleModel, Snapshot } from "@rolecall/core";
import { createPermissions, type Permissions } from "@rolecall/react";
import { type ComponentType, useState } from "react";
import { flushSync } from "react-dom";
import { flatModel, personAs, projectModel } from "../core/model.ts";
import { projects, type Question } from "./questions.ts";
import type { App, Rival } from "./Rival.ts";

/** The library: `<Can>` and `usePermission`. */
export const rolecall: Rival = { name: "rolecall", create };

function create(role: string, isPlaced: boolean): App {
  return createRolecall(createPermissions(isPlaced ? projectModel : flatModel), role, isPlaced);
}

/** Creates such an app from a provider and its gates. */
export function createRolecall(
  { PermissionProvider, Can, usePermission }: Permissions<AnyRoleModel["~types"]>,
  role: string,
  isPlaced: boolean,
): App {
  let version = 1;
  const snapshotOf = (held: string): Snapshot => {
    const person = personAs(held, (version += 1));
    if (!isPlaced) return person;
    const grants = projects.map((id) => ({ scope: "project", id, role: held, source: "individual" }));
    return { ...person, grants };
  };
  let set: (next: Snapshot) => void = () => {};
  const target = ({ project }: Question) => (project === undefined ? undefined : { project });
  return {
    Provider: ({ children }) => {
      const [snapshot, setSnapshot] = useState(() => snapshotOf(role));
      set = setSnapshot;
      return <PermissionProvider snapshot={snapshot}>{children}</PermissionProvider>;
    },
    gate: (question) => [
      // the model's names are only known at run time
      Can as unknown as ComponentType<Record<string, unknown>>,
      { permission: question.permission, on: target(question) },
    ],
    useAllowed: (question) => usePermission(question.permission, target(question)).status === "allowed",
    change: (next) => {
      const snapshot = snapshotOf(next);
      flushSync(() => set(snapshot));
    },
  };
}
