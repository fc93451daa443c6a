import { describeTasks } from "./describeTasks.ts";
import { userTasks } from "./userTasks.ts";

describeTasks(userTasks);
