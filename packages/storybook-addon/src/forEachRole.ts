import type { AskedQuestion } from "@rolecall/react/devtools";

/** What a check is given after a story has run as a role. */
export interface RoleRun {
  readonly role: string;
  readonly canvasElement: HTMLElement;
  /** Every question the story has asked, with its answer. */
  readonly questions: readonly AskedQuestion[];
}

/** What {@link forEachRole} is told. */
export interface ForEachRoleOptions {
  /** The default export of the story's file. */
  readonly meta: object;
  readonly model: { readonly root: string; roles(scope: never): readonly string[] };
  /** The scope whose roles are taken. @default the root scope */
  readonly scope?: string | undefined;
  /** Names the tests. @default "Story" */
  readonly name?: string | undefined;
  /** What must hold, besides the story rendering and its play function passing. */
  readonly check?: ((run: RoleRun) => void | Promise<void>) | undefined;
}

/**
 * Makes a test for each role out of one story, next to the story in its file. It does so under Vitest, in a project with
 * the plugin `rolecallTests`; in Storybook it does nothing.
 * @example
 * import { organizationModel } from "@rolecall/organization";
 * import { forEachRole } from "@rolecall/storybook-addon/testing";
 * const meta = { title: "Teams" };
 * const List = { render: () => "Teams" };
 * forEachRole(List, { meta, model: organizationModel, name: "List" });
 */
export function forEachRole(_story: object, _options: ForEachRoleOptions): void {}
