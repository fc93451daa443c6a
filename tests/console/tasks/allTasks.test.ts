import { corePermissions } from "@rolecall/organization";
import { expect, it } from "vitest";
import { accountTasks } from "./accountTasks.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { lexiconTasks } from "./lexiconTasks.ts";
import { overviewTasks } from "./overviewTasks.ts";
import { privacyTasks } from "./privacyTasks.ts";
import { projectTasks } from "./projectTasks.ts";
import { reportTasks } from "./reportTasks.ts";
import { securityTasks } from "./securityTasks.ts";
import { teamTasks } from "./teamTasks.ts";
import { userTasks } from "./userTasks.ts";

const all: readonly BrowserTasks[] = [
  overviewTasks,
  projectTasks,
  userTasks,
  teamTasks,
  securityTasks,
  privacyTasks,
  accountTasks,
  reportTasks,
  lexiconTasks,
];

it("tries each of the 67 tasks once in the browser, and nothing else", () => {
  expect(corePermissions).toHaveLength(67);
  expect(all.flatMap((tasks) => Object.keys(tasks)).toSorted()).toEqual([...corePermissions].toSorted());
});
