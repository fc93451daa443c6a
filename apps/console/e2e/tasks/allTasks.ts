import { accountTasks } from "./accountTasks.ts";
import { lexiconTasks } from "./lexiconTasks.ts";
import { overviewTasks } from "./overviewTasks.ts";
import { privacyTasks } from "./privacyTasks.ts";
import { projectTasks } from "./projectTasks.ts";
import { reportTasks } from "./reportTasks.ts";
import { securityTasks } from "./securityTasks.ts";
import { teamTasks } from "./teamTasks.ts";
import { userTasks } from "./userTasks.ts";

/** All of the tasks, by the area of the console that they are in. */
export const allTasks = {
  organization: { ...overviewTasks, ...userTasks, ...teamTasks, ...securityTasks, ...privacyTasks },
  account: accountTasks,
  project: { ...projectTasks, ...reportTasks, ...lexiconTasks },
};
