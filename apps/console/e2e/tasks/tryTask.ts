import type { CorePermission } from "@rolecall/organization";
import type { Locator, Page } from "playwright";
import { expect, vi } from "vitest";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import { taskRequests } from "../../contract/taskRequests.ts";
import type { Ask } from "../../test/openConsole.ts";
import type { BrowserTask, Mails } from "./BrowserTask.ts";
import { expectReady, expectRefused } from "./expectRefused.ts";
import type { Driver } from "./Driver.ts";

/** One attempt at a task by a person on its page. */
export interface TriedTask {
  readonly permission: CorePermission;
  readonly task: BrowserTask;
  readonly page: Page;
  readonly hand: Driver;
  /** The path of the page within the organization, without the query. */
  readonly path: string;
  readonly control: Locator;
  readonly fixture: TaskFixture;
  readonly ask: Ask;
  readonly mails: Mails;
  readonly stored: () => Promise<unknown>;
}

/** The expected outcome of a task, by role and by whether the page is open to it. */
export const tryTask = {
  "carries out": carryOut,
  refuses: findRefused,
  "does not offer": findNothing,
} as const satisfies Record<string, (tried: TriedTask) => Promise<void>>;

async function carryOut({
  task,
  page,
  hand,
  control,
  fixture,
  ask,
  mails,
  stored,
}: TriedTask): Promise<void> {
  const before = await stored();
  await task.reveal?.(page, hand, fixture);
  await expectReady(control.first());
  try {
    await task.use(page, hand, fixture, mails);
    if (task.stored)
      await vi.waitFor(async () => expect(await stored()).not.toEqual(before), { timeout: 20_000 });
  } finally {
    await task.undo?.(ask, fixture, mails);
  }
}

async function findRefused(tried: TriedTask): Promise<void> {
  const { task, page, hand, control, fixture, permission } = tried;
  await task.reveal?.(page, hand, fixture);
  await expectRefused(page, control.first(), permission);
  await expectServerRefusal(tried);
}

async function findNothing(tried: TriedTask): Promise<void> {
  const { page, path, control } = tried;
  expect(await page.locator("h1").allTextContents()).toEqual(["Page not found"]);
  expect(await page.locator(`nav a[href*="${path}"]`).count()).toBe(0);
  expect(await control.count()).toBe(0);
  await expectServerRefusal(tried);
}

/** Expects the server to refuse the same request if it is sent without the page. */
async function expectServerRefusal({ permission, fixture, ask, stored }: TriedTask): Promise<void> {
  const before = await stored();
  const { method, path, body } = taskRequests[permission](fixture);
  expect(await ask(method, path, body)).toMatchObject({ status: 403, code: "not_permitted" });
  expect(await stored()).toEqual(before);
}
