/** @jsxRuntime classic */
import * as React from "react";
import { addons, types } from "storybook/manager-api";
import { addonId } from "./addonId.ts";
import { addShortcuts } from "./addShortcuts.ts";
import { createChoices } from "./createChoices.ts";
import { PermissionsPanel } from "./PermissionsPanel.tsx";
import { PersonaTool } from "./PersonaTool.tsx";
import { RoleGrid } from "./RoleGrid.tsx";

addons.register(addonId, (api) => {
  const choices = createChoices(api);
  void addShortcuts(api, choices.read);
  addons.add(`${addonId}/tool`, {
    type: types.TOOL,
    title: "Permissions",
    match: ({ viewMode, tabId }) => viewMode === "story" && !tabId,
    render: () => <PersonaTool choices={choices} />,
  });
  addons.add(`${addonId}/panel`, {
    type: types.PANEL,
    title: "Permissions",
    match: ({ viewMode }) => viewMode === "story",
    render: ({ active }) => <PermissionsPanel active={active ?? false} choices={choices} />,
  });
  addons.add(`${addonId}/grid`, {
    type: types.PREVIEW,
    render: ({ children }) => <RoleGrid choices={choices}>{children}</RoleGrid>,
  });
});
