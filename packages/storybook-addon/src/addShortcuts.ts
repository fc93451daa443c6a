import type { API } from "storybook/manager-api";
import { addonId } from "./addonId.ts";
import type { Choice } from "./createChoices.ts";
import { nextPersona } from "./nextPersona.ts";

/** Adds shortcuts that step through roles, plans and snapshots. You can change the keys in Storybook's settings. */
export async function addShortcuts(api: API, current: () => Choice | undefined): Promise<void> {
  const add = (actionName: string, label: string, key: string, act: (choice: Choice) => void) =>
    api.setAddonShortcut(addonId, {
      actionName,
      label,
      showInMenu: false,
      defaultShortcut: ["alt", "shift", key],
      action: () => {
        const choice = current();
        if (choice) act(choice);
      },
    });
  const step = (what: "role" | "plan" | "snapshot", by: 1 | -1) => (choice: Choice) =>
    choice.choose(nextPersona(choice.persona, choice.story.model, what, by));
  await add("rolecallNextRole", "Next role", "R", step("role", 1));
  await add("rolecallPreviousRole", "Previous role", "E", step("role", -1));
  await add("rolecallNextPlan", "Next plan", "P", step("plan", 1));
  await add("rolecallNextSnapshot", "Next state of the snapshot", "S", step("snapshot", 1));
  await add("rolecallGrid", "Every role side by side", "G", ({ grid, setGrid, story }) =>
    setGrid(grid === undefined ? story.model.root : undefined),
  );
}
