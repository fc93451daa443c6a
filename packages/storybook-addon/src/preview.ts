export { initialGlobals } from "./addonId.ts";
export { decorators } from "./asPersona.tsx";
export { noteStory as afterEach } from "./noteStory.ts";
