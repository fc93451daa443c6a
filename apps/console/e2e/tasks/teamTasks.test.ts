import { describeTasks } from "./describeTasks.ts";
import { teamTasks } from "./teamTasks.ts";

describeTasks(teamTasks);
