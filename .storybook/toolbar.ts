import { type ServerMood, serverMoods } from "../apps/console/src/lifecycle/organization/ServerMood.ts";
import { organizationModel, organizationRoleDetails, projectRoleDetails } from "@rolecall/organization";

/** How the snapshot stands that the previewed person's browser has. */
export type SnapshotStanding = "ready" | "loading" | "expired" | "offline";

/**
 * What the toolbar has chosen. A story fixes any of it through its own `globals`. The names come from an address, so
 * they may be any: those that the model does not know grant nothing.
 */
export interface ToolbarChoice {
  readonly role: string;
  readonly projectRole: string;
  readonly plan: string;
  readonly snapshot: SnapshotStanding;
  /** How the server answers that keeps the organization of the lifecycle pages. */
  readonly server: ServerMood;
  readonly scheme: "light" | "dark";
}

const named = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
interface MenuItem {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}
const menu = (description: string, icon: string, items: readonly MenuItem[]) => ({
  description,
  toolbar: { title: description, icon, dynamicTitle: true, items: items.map((item) => ({ ...item })) },
});

const prefersDark =
  typeof window !== "undefined" && window.matchMedia("(prefers-color-scheme: dark)").matches;

/** What a story is shown with until somebody chooses otherwise. */
export const initialGlobals: ToolbarChoice = {
  role: "admin",
  projectRole: "none",
  plan: "enterprise",
  snapshot: "ready",
  server: "ready",
  scheme: prefersDark ? "dark" : "light",
};

/** The menus of the toolbar. Roles and plans come from the model, so a new one appears here by itself. */
export const globalTypes = {
  role: menu(
    "Organization role",
    "user",
    organizationModel.roles("organization").map((value) => ({
      value,
      title: organizationRoleDetails[value].label,
      right: organizationRoleDetails[value].summary,
    })),
  ),
  projectRole: menu("Role in the project Web", "folder", [
    { value: "none", title: "No project role", right: "none given" },
    ...organizationModel
      .roles("project")
      .map((value) => ({ value, title: `Project ${value}`, right: projectRoleDetails[value].summary })),
  ]),
  plan: menu("Plan of the organization", "credit", [
    ...organizationModel.plans.map((value) => ({ value, title: `${named(value)} plan` })),
    { value: "none", title: "No plan", right: "what depends on one is denied" },
  ]),
  snapshot: menu("State of the snapshot", "lightning", [
    { value: "ready", title: "Ready", right: "answers are known" },
    { value: "loading", title: "Loading", right: "none has arrived: nothing is known yet" },
    { value: "expired", title: "Expired", right: "it ran out an hour ago: everything is denied" },
    { value: "offline", title: "Offline", right: "refreshing fails: the last one holds for an hour" },
  ]),
  server: menu(
    "Delay and failure of the server",
    "cloud",
    serverMoods.map((mood) => ({ ...mood, title: `Server: ${mood.title.toLowerCase()}` })),
  ),
  scheme: menu("Color scheme", "contrast", [
    { value: "light", title: "Light" },
    { value: "dark", title: "Dark" },
  ]),
};
