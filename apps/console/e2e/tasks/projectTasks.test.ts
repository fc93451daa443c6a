import { describeTasks } from "./describeTasks.ts";
import { projectTasks } from "./projectTasks.ts";

describeTasks(projectTasks);
