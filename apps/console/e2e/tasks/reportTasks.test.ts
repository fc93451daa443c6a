import { describeTasks } from "./describeTasks.ts";
import { reportTasks } from "./reportTasks.ts";

describeTasks(reportTasks);
