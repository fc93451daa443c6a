import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { BrowserTask } from "./BrowserTask.ts";

/** The address of a task's page inside of an organization. */
export function pathIn({ path }: BrowserTask, fixture: TaskFixture): string {
  return typeof path === "string" ? path : path(fixture);
}
