import type { CorePermission } from "@rolecall/organization";
import type { BrowserTask, BrowserTasks } from "./BrowserTask.ts";

/** Tasks as pairs of permission and task. */
export function entriesOf(tasks: BrowserTasks): readonly (readonly [CorePermission, BrowserTask])[] {
  // the keys of such an object are permissions: its type has no others
  return Object.entries(tasks) as [CorePermission, BrowserTask][];
}
