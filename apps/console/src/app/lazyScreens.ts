import { lazyRouteComponent } from "@tanstack/react-router";

/** The screen of each page of the menu, loaded when it is opened. */
export const lazyScreens = {
  "/organization/overview": lazyRouteComponent(
    () => import("../screens/organization/overview/OverviewScreen.tsx"),
    "OverviewScreen",
  ),
  "/organization/projects": lazyRouteComponent(
    () => import("../screens/organization/projects/ProjectsScreen.tsx"),
    "ProjectsScreen",
  ),
  "/organization/users": lazyRouteComponent(
    () => import("../screens/organization/users/UsersScreen.tsx"),
    "UsersScreen",
  ),
  "/organization/teams": lazyRouteComponent(
    () => import("../screens/organization/teams/TeamsScreen.tsx"),
    "TeamsScreen",
  ),
  "/organization/security": lazyRouteComponent(
    () => import("../screens/organization/security/SecurityScreen.tsx"),
    "SecurityScreen",
  ),
  "/organization/privacy": lazyRouteComponent(
    () => import("../screens/organization/privacy/PrivacyScreen.tsx"),
    "PrivacyScreen",
  ),
  "/organization/audit": lazyRouteComponent(
    () => import("../screens/organization/audit/AuditScreen.tsx"),
    "AuditScreen",
  ),
  "/account/overview": lazyRouteComponent(
    () => import("../screens/account/overview/AccountScreen.tsx"),
    "AccountScreen",
  ),
  "/account/projects": lazyRouteComponent(
    () => import("../screens/account/projects/AccountProjectsScreen.tsx"),
    "AccountProjectsScreen",
  ),
  "/account/privacy": lazyRouteComponent(
    () => import("../screens/account/privacy/AccountPrivacyScreen.tsx"),
    "AccountPrivacyScreen",
  ),
  "/account/rollups": lazyRouteComponent(
    () => import("../screens/account/rollups/RollupsScreen.tsx"),
    "RollupsScreen",
  ),
  "/account/alerts": lazyRouteComponent(
    () => import("../screens/account/alerts/AlertsScreen.tsx"),
    "AlertsScreen",
  ),
  "/project/reports": lazyRouteComponent(
    () => import("../screens/project/reports/ReportsScreen.tsx"),
    "ReportsScreen",
  ),
  "/project/lexicon": lazyRouteComponent(
    () => import("../screens/project/lexicon/LexiconScreen.tsx"),
    "LexiconScreen",
  ),
  "/project/settings": lazyRouteComponent(
    () => import("../screens/project/settings/ProjectSettingsScreen.tsx"),
    "ProjectSettingsScreen",
  ),
} as const;
