import type { CorePermission } from "@rolecall/organization";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFixture } from "../../test/acmeAs.ts";
import type { Ask } from "../../test/openConsole.ts";
import { cells as table } from "../../../../packages/organization/test/cells.ts";
import { openPages, type Pages } from "../openPages.ts";
import { addTaskPlace } from "../tasks/addTaskPlace.ts";
import type { BrowserTasks } from "../tasks/BrowserTask.ts";
import { listEntries } from "../tasks/listEntries.ts";
import { pathIn } from "../tasks/pathIn.ts";
import { tryTask } from "../tasks/tryTask.ts";
import { arrive } from "./arrive.ts";
import { keepsFocus } from "./keepsFocus.ts";
import { createKeyboardDriver } from "./createKeyboardDriver.ts";
import { watchOtherInputs } from "./watchOtherInputs.ts";
import { tryingDialogs } from "./tryingDialogs.ts";

/**
 * Carries out each task in a browser by keyboard only, starting from the first page: as an owner, if an owner is
 * allowed to.
 */
export function describeByKeyboard(tasks: BrowserTasks): void {
  let pages: Pages;
  let count = 0;
  const asks = new Map<string, Ask>();
  beforeAll(async () => {
    pages = await openPages();
    for (const user of ["ines", "noor"])
      // one after the other
      // oxlint-disable-next-line no-await-in-loop
      asks.set(user, await pages.server.signIn(`${user}@acme.test`));
  });
  afterAll(() => pages?.close());

  const cases = listEntries(tasks).map(([permission, task]) => {
    const who = ownerMay(permission) ? ("an owner" as const) : ("an admin of the project" as const);
    return [who, permission, task] as const;
  });
  it.each(cases)("%s carries out %s by keyboard alone", async (who, permission, task) => {
    const organization = `keys-${++count}`;
    const user = who === "an owner" ? "ines" : "noor";
    await addTaskPlace(
      pages,
      organization,
      user === "noor" ? [{ projectId: "web", userId: user, role: "admin" }] : [],
    );
    const [askAsOwner, ask] = [asks.get("ines"), asks.get(user)];
    if (askAsOwner === undefined || ask === undefined) throw new Error(`${user} has not signed in`);
    const page = await pages.open(user);
    const strong = task.needsSecondFactor === true;
    if (strong) await pages.server.setSecondFactor(user, true);
    const anotherHand = await watchOtherInputs(page);
    const hand = tryingDialogs(page, createKeyboardDriver(page));
    const fixture = createFixture(organization, user);
    const path = pathIn(task, fixture);
    await arrive(page, hand, organization, path);
    await tryTask["carries out"]({
      permission,
      task,
      page,
      hand,
      path,
      control: task.control?.(page) ?? page.locator(`[data-task="${permission}"]`),
      fixture,
      ask,
      mails: pages.server.mails,
      stored: async () => task.stored?.(ask, fixture, askAsOwner),
    });
    await keepsFocus(page);
    if (strong) await pages.server.setSecondFactor(user, false);
    expect(anotherHand()).toEqual([]);
    expect(pages.faults()).toEqual([]);
    expect(pages.server.errors).toEqual([]);
    await page.context().close();
  });
}

const ownerMay = (permission: CorePermission) =>
  table.some((cell) => cell.permission === permission && cell.role === "owner" && cell.allowed);
