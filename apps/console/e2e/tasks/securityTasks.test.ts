import { describeTasks } from "./describeTasks.ts";
import { privacyTasks } from "./privacyTasks.ts";
import { securityTasks } from "./securityTasks.ts";

// both are few: one browser does for them
describeTasks({ ...securityTasks, ...privacyTasks });
