import { describeTasks } from "./describeTasks.ts";
import { overviewTasks } from "./overviewTasks.ts";

describeTasks(overviewTasks);
