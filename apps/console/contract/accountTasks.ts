import type { CorePermission } from "@rolecall/organization";
import { byAuthority, byConsole, inProject, type TaskMaker } from "./taskMakers.ts";

/** The tasks in the settings of an account, with rollup projects and alerts. */
export const accountTasks = {
  "account.name.change": byConsole("PUT", "/account/name", { name: "Another Name" }),
  "account.email.change": byConsole("PUT", "/account/email", ({ email }) => ({ email: `new-${email}` })),
  "account.password.change": byConsole("PUT", "/account/password", ({ password }) => ({
    current: password,
    next: password,
  })),
  "org.delete": byAuthority("POST", "/deletion", ({ organizationName }) => ({ nameTyped: organizationName })),

  "account.projects.view": byConsole("GET", "/project-table"),
  "project.reset": inProject("POST", "/reset", ({ projectName }) => ({ confirmation: projectName })),

  "account.personalization.toggle": byConsole("PUT", "/account/personalization", { on: false }),
  "account.usageLogging.toggle": byConsole("PUT", "/account/usage-logging", { on: false }),
  "account.usageData.request": byConsole("POST", "/account/usage-exports"),
  "account.usageData.delete": byConsole("POST", "/account/usage-deletions"),
  "account.gdprToken.generate": inProject("POST", "/gdpr-token"),

  "rollup.create": byConsole("POST", "/rollups", ({ projects }) => ({ name: "Everything", projects })),
  "alert.custom.subscribe": byConsole("PUT", "/account/custom-alerts", { on: true }),
  "alert.automatic.subscribe": byConsole("PUT", "/account/automatic-insights", { on: true }),
} satisfies Partial<Record<CorePermission, TaskMaker>>;
