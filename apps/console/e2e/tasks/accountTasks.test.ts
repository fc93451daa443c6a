import { accountTasks } from "./accountTasks.ts";
import { describeTasks } from "./describeTasks.ts";

describeTasks(accountTasks);
