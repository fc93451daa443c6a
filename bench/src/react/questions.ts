import { names } from "../core/model.ts";

/** The check of one gate: a permission, and a project if it takes a target. */
export interface Question {
  readonly permission: string;
  readonly project: string | undefined;
}

/** The projects in the gates' targets. */
export const projects: readonly string[] = Array.from({ length: 150 }, (_, at) => `project-${at}`);

/** Lists the checks of many gates: the 67 permissions in turn, for one project after the other. */
export const questionsFor = (count: number, isPlaced: boolean): Question[] =>
  Array.from({ length: count }, (_, at) => ({
    permission: names[at % names.length] ?? "",
    project: isPlaced ? projects[Math.floor(at / names.length) % projects.length] : undefined,
  }));
