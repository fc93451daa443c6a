/** The addon's name: of its global in the address, its parameter, and its parts in the manager. */
export const addonId = "rolecall";
