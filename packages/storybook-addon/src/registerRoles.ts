import { composeStory } from "storybook/preview-api";
import { it } from "vitest";
import { addonId } from "./addonId.ts";
import type { ForEachRoleOptions } from "./forEachRole.ts";
import { globalName } from "./globalName.ts";
import { shownStories } from "./shownStories.ts";

/** Registers what `forEachRole` promises; the plugin puts this in the place of the door `testing`. */
export function registerRoles(story: object, options: ForEachRoleOptions): void {
  const { meta, model, scope = model.root, name = "Story", check } = options;
  // the model lists the roles of any of its scopes
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
