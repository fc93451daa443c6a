/** The name of the addon's global, its parameter and its parts in the manager. */
export const addonId = "rolecall";

/**
 * Declares the addon's global. It starts empty, so the model's first role is shown.
 * @example
 * import { initialGlobals } from "@rolecall/storybook-addon/preview";
 * export default { initialGlobals };
 */
export const initialGlobals = { [addonId]: {} };
