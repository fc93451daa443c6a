import { describeTasks } from "./describeTasks.ts";
import { lexiconTasks } from "./lexiconTasks.ts";

describeTasks(lexiconTasks);
