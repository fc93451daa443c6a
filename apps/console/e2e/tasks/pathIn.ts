import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { BrowserTask } from "./BrowserTask.ts";

/** The URL of a task's page in an organization. */
export function pathIn({ path }: BrowserTask, fixture: TaskFixture): string {
  return typeof path === "string" ? path : path(fixture);
}
