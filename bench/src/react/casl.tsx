import { createMongoAbility, type MongoAbility, subject } from "@casl/ability";
import * as caslReact from "@casl/react";
import type { ComponentType, ReactNode } from "react";
import { flushSync } from "react-dom";
import { cellsOf } from "../core/model.ts";
import { projects, type Question } from "./questions.ts";
import type { App, Rival } from "./Rival.ts";

// its type declarations are not resolved under nodenext
const { AbilityProvider, Can, useAbility } = caslReact as unknown as {
  AbilityProvider: ComponentType<{ value: MongoAbility; children: ReactNode }>;
  Can: ComponentType<Record<string, unknown>>;
  useAbility: () => MongoAbility;
};

/** @casl/react. */
export const casl: Rival = { name: "@casl/react", create };

function create(role: string, isPlaced: boolean): App {
  const rulesOf = (held: string) => [
    {
      action: [...(cellsOf.get(held) ?? [])],
      subject: "project",
      ...(isPlaced ? { conditions: { id: { $in: [...projects] } } } : {}),
    },
  ];
  const ability = createMongoAbility(rulesOf(role));
  const things = new Map(projects.map((id) => [id, subject("project", { id })]));
  const thing = ({ project }: Question) => things.get(project ?? "") ?? "project";
  return {
    Provider: ({ children }) => <AbilityProvider value={ability}>{children}</AbilityProvider>,
    gate: (question) => [Can, { do: question.permission, on: thing(question) }],
    useAllowed: (question) => useAbility().can(question.permission, thing(question)),
    change: (next) => {
      const rules = rulesOf(next);
      flushSync(() => ability.update(rules));
    },
  };
}
