import { createPermix } from "permix";
import { createComponents, PermixProvider, usePermix } from "permix/react";
import { type ComponentType, useLayoutEffect } from "react";
import { type Permissions, pairs } from "../core/peers.ts";
import { names } from "../core/model.ts";
import { allows, holding } from "./held.ts";
import type { Question } from "./questions.ts";
import type { App, Rival } from "./Rival.ts";

/** permix/react. For permissions with a target, its rules are functions that look the project up in a Map. */
export const permix: Rival = { name: "permix/react", create };

function create(role: string, isPlaced: boolean): App {
  const rulesOf = (held: string) => {
    const now = holding(held, isPlaced);
    const rules: Record<string, Record<string, boolean | ((project?: string) => boolean)>> = {};
    for (const { name: permission, resource, action } of pairs)
      (rules[resource] ??= {})[action] = isPlaced
        ? (project) => allows(now, { permission, project })
        : allows(now, { permission, project: undefined });
    return rules;
  };
  const instance = createPermix<Permissions>();
  const setUp = (held: string) => instance.setup(rulesOf(held));
  setUp(role);
  const { Check } = createComponents(instance);
  const pathOf = ({ permission }: Question) => {
    const { resource, action } = pairs[names.indexOf(permission)] ?? { resource: "", action: "" };
    return `${resource}.${action}` as const;
  };
  const paths = new Map(names.map((permission) => [permission, pathOf({ permission, project: undefined })]));
  let settled = () => {};
  /** Detects when a change is on the page, because the provider renders asynchronously. */
  const Settled = () => {
    usePermix(instance);
    useLayoutEffect(() => settled());
    return null;
  };
  return {
    Provider: ({ children }) => (
      <PermixProvider permix={instance}>
        {children}
        <Settled />
      </PermixProvider>
    ),
    gate: (question) => [
      // its paths are only known at run time
      Check as unknown as ComponentType<Record<string, unknown>>,
      { path: paths.get(question.permission), data: question.project },
    ],
    useAllowed: (question) => {
      // its data is only known at run time
      const check = usePermix(instance).check as (path?: string, data?: string) => boolean;
      return check(paths.get(question.permission), question.project);
    },
    change: (next) =>
      new Promise((resolve) => {
        settled = resolve;
        setUp(next);
      }),
  };
}
