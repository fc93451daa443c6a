import { describeTasks } from "./describeTasks.ts";
import { privacyTasks } from "./privacyTasks.ts";
import { securityTasks } from "./securityTasks.ts";

// both are small, so they share a browser
describeTasks({ ...securityTasks, ...privacyTasks });
