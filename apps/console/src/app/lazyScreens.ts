import { lazyScreen } from "./lazyScreen.ts";

/** The screen of each page of the menu, loaded when it is opened. */
export const lazyScreens = {
  "/organization/overview": lazyScreen(
    () => import("../organization/overview/OverviewScreen.tsx"),
    "OverviewScreen",
  ),
  "/organization/projects": lazyScreen(
    () => import("../organization/projects/ProjectsScreen.tsx"),
    "ProjectsScreen",
  ),
  "/organization/users": lazyScreen(() => import("../organization/users/UsersScreen.tsx"), "UsersScreen"),
  "/organization/teams": lazyScreen(() => import("../organization/teams/TeamsScreen.tsx"), "TeamsScreen"),
  "/organization/roles": lazyScreen(() => import("../organization/roles/RolesScreen.tsx"), "RolesScreen"),
  "/organization/requests": lazyScreen(
    () => import("../organization/access-requests/AccessRequestsScreen.tsx"),
    "AccessRequestsScreen",
  ),
  "/organization/security": lazyScreen(
    () => import("../organization/security/SecurityScreen.tsx"),
    "SecurityScreen",
  ),
  "/organization/privacy": lazyScreen(
    () => import("../organization/privacy/PrivacyScreen.tsx"),
    "PrivacyScreen",
  ),
  "/organization/audit": lazyScreen(() => import("../organization/audit/AuditScreen.tsx"), "AuditScreen"),
  "/account/overview": lazyScreen(() => import("../account/overview/AccountScreen.tsx"), "AccountScreen"),
  "/account/projects": lazyScreen(
    () => import("../account/projects/AccountProjectsScreen.tsx"),
    "AccountProjectsScreen",
  ),
  "/account/privacy": lazyScreen(
    () => import("../account/privacy/AccountPrivacyScreen.tsx"),
    "AccountPrivacyScreen",
  ),
  "/account/rollups": lazyScreen(() => import("../product/rollups/RollupsScreen.tsx"), "RollupsScreen"),
  "/account/alerts": lazyScreen(() => import("../account/alerts/AlertsScreen.tsx"), "AlertsScreen"),
  "/project/reports": lazyScreen(() => import("../product/reports/ReportsScreen.tsx"), "ReportsScreen"),
  "/project/lexicon": lazyScreen(() => import("../product/lexicon/LexiconScreen.tsx"), "LexiconScreen"),
  "/project/settings": lazyScreen(
    () => import("../organization/projects/settings/ProjectSettingsScreen.tsx"),
    "ProjectSettingsScreen",
  ),
} as const;
