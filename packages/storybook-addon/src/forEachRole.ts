import type { AskedQuestion } from "@rolecall/react/devtools";

/** The argument of a check after a story has run as a role. */
export interface RoleRun {
  /** The name of the role that the story was rendered as. */
  readonly role: string;
  /** The element that the story was rendered into. */
  readonly canvasElement: HTMLElement;
  /** All permission checks of the story, with their decisions. */
  readonly questions: readonly AskedQuestion[];
}

/** The options of {@link forEachRole}. */
export interface ForEachRoleOptions {
  /** The default export of the story's file. */
  readonly meta: object;
  /** The model whose roles are tried. */
  readonly model: { readonly root: string; roles(scope: never): readonly string[] };
  /** The scope whose roles are used. @default the root scope */
  readonly scope?: string | undefined;
  /** The name of the tests, before the role. @default "Story" */
  readonly name?: string | undefined;
  /** An additional check after the story has rendered and its play function has passed. Throw to fail the test. */
  readonly check?: ((run: RoleRun) => void | Promise<void>) | undefined;
}

/**
 * Creates a test for each role from one story, in the story's own file. It does so under Vitest, in a project with
 * the plugin `rolecallTests`; in Storybook it does nothing.
 * @example
 * import { organizationModel } from "@rolecall/organization";
 * import { forEachRole } from "@rolecall/storybook-addon/testing";
 * const meta = { title: "Teams" };
 * const List = { render: () => "Teams" };
 * forEachRole(List, { meta, model: organizationModel, name: "List" });
 */
export function forEachRole(_story: object, _options: ForEachRoleOptions): void {}
