import type { CorePermission } from "@rolecall/organization";
import type { BrowserTask, BrowserTasks } from "./BrowserTask.ts";

/** The tasks as pairs of permission and task. */
export function listEntries(tasks: BrowserTasks): readonly (readonly [CorePermission, BrowserTask])[] {
  // by its type, the keys of the object are permissions
  return Object.entries(tasks) as [CorePermission, BrowserTask][];
}
