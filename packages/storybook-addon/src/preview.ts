import { addonId } from "./addonId.ts";
import { asPersona } from "./asPersona.tsx";
import { noteStory } from "./noteStory.ts";

/** Whom stories are shown as until somebody chooses: the model says who that is. */
export const initialGlobals = { [addonId]: {} };

/** Shows every story as whom the toolbar says. */
export const decorators = [asPersona];

/** Notes what each story has shown to which roles. */
export const afterEach = noteStory;
