import type { Page } from "playwright";
import { expect } from "vitest";
import type { Answers } from "../../contract/Answers.ts";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { fetchAnswer } from "./fetchAnswer.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import type { Driver } from "./Driver.ts";
import { markedAs } from "./markedAs.ts";
import { reportTask } from "./reportTask.ts";

/** The tasks with reports. */
export const reportTasks = {
  "report.insights": reportTask("insights"),
  "report.liveView": {
    path: ({ project }) => `/project/reports?project=${project}&kind=liveView`,
    use: seeLive,
  },
  "report.formulas": reportTask("formulas"),
  "report.signal": reportTask("signal"),
  "report.flows": reportTask("flows"),
  "report.funnels": reportTask("funnels"),
  "report.retention": reportTask("retention"),
  "report.explore": {
    path: ({ project }) => `/project/reports?project=${project}&kind=explore`,
    use: explore,
  },
  "report.cohorts": reportTask("cohorts"),
  "report.predict": reportTask("predict"),
  "action.campaigns": reportTask("campaigns"),
  "action.messages": reportTask("messages"),
  "action.abTests": reportTask("abTests"),
  "report.revenue": reportTask("revenue"),
  "report.dashboards": reportTask("dashboards"),
  "report.bookmarks": reportTask("bookmarks"),
  "report.customEvents": reportTask("customEvents"),
} satisfies BrowserTasks;

/** Repeats the request, and expects the response on the page. */
async function seeLive(page: Page, hand: Driver, { project }: TaskFixture): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith(`/projects/${project}/live`));
  await hand.press(markedAs(page, "report.liveView"));
  // the endpoint answers with this
  const { items } = (await (await answered).json()) as Answers["live.read"];
  const rows = page.getByRole("table", { name: "Events, the newest first" }).locator("tbody tr");
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(items.length);
  const [newest] = items;
  if (newest === undefined) throw new Error("Nothing came in.");
  await rows.filter({ hasText: newest.event }).filter({ hasText: newest.profile }).first().waitFor();
}

/** Searches for one of the server's profiles. */
async function explore(page: Page, hand: Driver, fixture: TaskFixture): Promise<void> {
  const profiles = `/api/console/organizations/:organization/projects/${fixture.project}/profiles`;
  // the endpoint answers with this
  const { items } = (await fetchAnswer(page, fixture, profiles)) as Answers["profiles.list"];
  const rows = page.getByRole("table", { name: "Profiles" }).locator("tbody tr");
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(items.length);
  const sought = items.at(-1);
  if (sought === undefined) throw new Error("There are no profiles.");
  await hand.write(markedAs(page, "report.explore"), sought.id);
  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(1);
  await rows.filter({ hasText: sought.name }).filter({ hasText: sought.city }).waitFor();
}
