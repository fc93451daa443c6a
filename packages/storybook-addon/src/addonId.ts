/** The addon's name: of its global in the address, its parameter, and its parts in the manager. */
export const addonId = "rolecall";

/**
 * Declares the addon's global, with no one chosen: the model says who is shown.
 * @example
 * import { initialGlobals } from "@rolecall/storybook-addon/preview";
 * export default { initialGlobals };
 */
export const initialGlobals = { [addonId]: {} };
