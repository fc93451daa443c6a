import type { CorePermission } from "@rolecall/organization";
import { accountTasks } from "./accountTasks.ts";
import { organizationTasks } from "./organizationTasks.ts";
import { reportTasks } from "./reportTasks.ts";
import type { TaskFixture, TaskRequest } from "./TaskFixture.ts";

/** The request that carries out each of the 67 tasks: to the authority, or to the console's own backend. */
export const taskRequests: Readonly<Record<CorePermission, (fixture: TaskFixture) => TaskRequest>> = {
  ...organizationTasks,
  ...accountTasks,
  ...reportTasks,
};
