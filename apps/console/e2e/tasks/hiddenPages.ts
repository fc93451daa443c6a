import type { rolePeople } from "../consoleScreens.ts";

type Role = keyof typeof rolePeople;

const forManagers: readonly Role[] = ["billingAdmin", "member"];

/** The roles that can't open a page at all: it is not in their menu, and its URL shows "not found". */
export const hiddenPages: Readonly<Record<string, readonly Role[]>> = {
  "/organization/overview": ["member"],
  "/organization/projects": forManagers,
  "/organization/users": forManagers,
  "/organization/teams": forManagers,
  "/organization/roles": [],
  "/organization/requests": [],
  "/organization/security": forManagers,
  "/organization/privacy": forManagers,
  "/organization/audit": forManagers,
  "/account/overview": [],
  "/account/projects": forManagers,
  "/account/privacy": [],
  "/account/rollups": forManagers,
  "/account/alerts": [],
  "/project/reports": [],
  "/project/lexicon": [],
  "/project/settings": forManagers,
};
