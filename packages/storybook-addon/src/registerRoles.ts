import { composeStory } from "storybook/preview-api";
import { it } from "vitest";
import { addonId } from "./addonId.ts";
import type { ForEachRoleOptions } from "./forEachRole.ts";
import { globalName } from "./globalName.ts";
import { shownStories } from "./shownStories.ts";

/** Registers the tests of `forEachRole`. The plugin replaces the entry `testing` with this module. */
export function registerRoles(story: object, options: ForEachRoleOptions): void {
  const { meta, model, scope = model.root, name = "Story", check } = options;
  // the scope is one of the model's
  for (const role of model.roles(scope as never))
    it(`${name} as ${role}`, async () => {
      const annotations: { readonly globals?: Readonly<Record<string, object>> } = story;
      const globals = {
        ...annotations.globals,
        [addonId]: { ...annotations.globals?.[addonId], cell: { [globalName(scope)]: globalName(role) } },
      };
      const composed = composeStory({ ...story, globals }, { ...meta }, undefined, undefined, name);
      await composed.run();
      const questions = shownStories.get(composed.id)?.recorder.questions() ?? [];
      await check?.({ role, canvasElement: document.body, questions });
    });
}

export { registerRoles as forEachRole };
