import { names } from "../core/model.ts";

/** What one gate asks: for a permission, in a project where questions have a place. */
export interface Question {
  readonly permission: string;
  readonly project: string | undefined;
}

/** The projects that gates are about. */
export const projects: readonly string[] = Array.from({ length: 150 }, (_, at) => `project-${at}`);

/** Lists what many gates ask: the 67 permissions in turn, in one project after the other. */
export const questionsFor = (count: number, isPlaced: boolean): Question[] =>
  Array.from({ length: count }, (_, at) => ({
    permission: names[at % names.length] ?? "",
    project: isPlaced ? projects[Math.floor(at / names.length) % projects.length] : undefined,
  }));
