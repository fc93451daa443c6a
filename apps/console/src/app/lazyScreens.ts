import { lazyScreen } from "./lazyScreen.ts";

/** The screen of each page of the menu, loaded when it is opened. */
export const lazyScreens = {
  "/organization/overview": lazyScreen(
    () => import("../screens/organization/overview/OverviewScreen.tsx"),
    "OverviewScreen",
  ),
  "/organization/projects": lazyScreen(
    () => import("../screens/organization/projects/ProjectsScreen.tsx"),
    "ProjectsScreen",
  ),
  "/organization/users": lazyScreen(
    () => import("../screens/organization/users/UsersScreen.tsx"),
    "UsersScreen",
  ),
  "/organization/teams": lazyScreen(
    () => import("../screens/organization/teams/TeamsScreen.tsx"),
    "TeamsScreen",
  ),
  "/organization/security": lazyScreen(
    () => import("../screens/organization/security/SecurityScreen.tsx"),
    "SecurityScreen",
  ),
  "/organization/privacy": lazyScreen(
    () => import("../screens/organization/privacy/PrivacyScreen.tsx"),
    "PrivacyScreen",
  ),
  "/organization/audit": lazyScreen(
    () => import("../screens/organization/audit/AuditScreen.tsx"),
    "AuditScreen",
  ),
  "/account/overview": lazyScreen(
    () => import("../screens/account/overview/AccountScreen.tsx"),
    "AccountScreen",
  ),
  "/account/projects": lazyScreen(
    () => import("../screens/account/projects/AccountProjectsScreen.tsx"),
    "AccountProjectsScreen",
  ),
  "/account/privacy": lazyScreen(
    () => import("../screens/account/privacy/AccountPrivacyScreen.tsx"),
    "AccountPrivacyScreen",
  ),
  "/account/rollups": lazyScreen(
    () => import("../screens/account/rollups/RollupsScreen.tsx"),
    "RollupsScreen",
  ),
  "/account/alerts": lazyScreen(() => import("../screens/account/alerts/AlertsScreen.tsx"), "AlertsScreen"),
  "/project/reports": lazyScreen(
    () => import("../screens/project/reports/ReportsScreen.tsx"),
    "ReportsScreen",
  ),
  "/project/lexicon": lazyScreen(
    () => import("../screens/project/lexicon/LexiconScreen.tsx"),
    "LexiconScreen",
  ),
  "/project/settings": lazyScreen(
    () => import("../screens/project/settings/ProjectSettingsScreen.tsx"),
    "ProjectSettingsScreen",
  ),
} as const;
