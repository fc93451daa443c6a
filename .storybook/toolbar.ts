import { type FaultMode, faultModes } from "../apps/console/src/stories/flows/FaultMode.ts";

/**
 * The choices in the toolbar besides the persona, which is the addon's. A story fixes any of it through
 * its own `globals`.
 */
export interface ToolbarChoice {
  /** How the server answers behind the flows. */
  readonly server: FaultMode;
  readonly scheme: "light" | "dark";
}

interface MenuItem {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}
const menu = (description: string, icon: "cloud" | "contrast", items: readonly MenuItem[]) => ({
  description,
  toolbar: { title: description, icon, dynamicTitle: true, items: items.map((item) => ({ ...item })) },
});

const prefersDark =
  typeof window !== "undefined" && window.matchMedia("(prefers-color-scheme: dark)").matches;

/** What a story is shown with until someone chooses otherwise. */
export const initialGlobals: ToolbarChoice = {
  server: "ready",
  scheme: prefersDark ? "dark" : "light",
};

/** The menus of the toolbar. */
export const globalTypes = {
  server: menu(
    "Delay and failure of the server",
    "cloud",
    faultModes.map((mood) => ({ ...mood, title: `Server: ${mood.title.toLowerCase()}` })),
  ),
  scheme: menu("Color scheme", "contrast", [
    { value: "light", title: "Light" },
    { value: "dark", title: "Dark" },
  ]),
};
