import type { Decorator } from "@storybook/react-vite";
import { UPDATE_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

let shown: string | undefined;

/**
 * Lets a story that is about a role (`parameters.beginsAs`) begin as it, no matter who the story before was shown as.
 * A choice in the toolbar counts from then on, and so does an address that names one.
 */
export const beginAs: Decorator = (story, { id, parameters, userGlobals }) => {
  const isAnother = shown !== undefined && shown !== id;
  shown = id;
  // Storybook types both loosely; the stories and the addon write no other values than these
  const role = parameters["beginsAs"] as string | undefined;
  // outside of Storybook there is no toolbar
  const chosen = userGlobals?.["rolecall"] as { readonly cell?: object } | undefined;
  if (isAnother && role !== undefined && chosen?.cell === undefined) {
    const rolecall = { ...chosen, roles: { organization: role } };
    // the toolbar follows once the story is there
    queueMicrotask(() => addons.getChannel().emit(UPDATE_GLOBALS, { globals: { rolecall } }));
  }
  return story();
};
