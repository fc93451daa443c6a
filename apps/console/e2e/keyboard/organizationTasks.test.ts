import { allTasks } from "../tasks/allTasks.ts";
import { describeByKeyboard } from "./describeByKeyboard.ts";

describeByKeyboard(allTasks.organization);
