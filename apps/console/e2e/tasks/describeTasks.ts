import type { OrganizationRole } from "@rolecall/organization";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFixture } from "../../test/acmeAs.ts";
import type { Ask } from "../../test/openConsole.ts";
import { rolePeople } from "../consoleScreens.ts";
import { cells as table } from "../../../../packages/organization/test/cells.ts";
import { openPages, type Pages } from "../openPages.ts";
import { settled } from "../settled.ts";
import { addTaskPlace } from "./addTaskPlace.ts";
import type { BrowserTasks } from "./BrowserTask.ts";
import { listEntries } from "./listEntries.ts";
import { hiddenPages } from "./hiddenPages.ts";
import { createMouseDriver } from "./createMouseDriver.ts";
import { pathIn } from "./pathIn.ts";
import { tryTask } from "./tryTask.ts";

// rolePeople has the roles as its keys
const roles = Object.keys(rolePeople) as OrganizationRole[];

/**
 * Tries each task in a browser as each of the four roles. Allowed tasks run in their own organization. Refused ones
 * change nothing, so they share an organization and a page.
 */
export function describeTasks(tasks: BrowserTasks): void {
  let pages: Pages;
  let askAsOwner: Ask;
  let count = 0;
  beforeAll(async () => {
    pages = await openPages();
    askAsOwner = await pages.server.signIn(`${rolePeople.owner}@acme.test`);
  });
  afterAll(() => pages?.close());

  describe.each(roles)("as %s", (role) => {
    const user = rolePeople[role];
    let page: Page;
    let ask: Ask;
    let shared: string | undefined;
    /** The address of the page, while it is as it was opened. */
    let opened: string | undefined;
    beforeAll(async () => {
      page = await pages.open(user);
      ask = await pages.server.signIn(`${user}@acme.test`);
    });
    afterAll(() => page?.context().close());

    const cells = listEntries(tasks).map(([permission, task]) => {
      const isAllowed = table.some(
        (cell) => cell.permission === permission && cell.role === role && cell.allowed,
      );
      const path = pathIn(task, createFixture("any", user));
      const isHidden = hiddenPages[path.split("?", 1)[0] ?? path]?.includes(role) ?? false;
      const word = isAllowed ? "carries out" : isHidden ? "does not offer" : "refuses";
      return [word, permission, task] as const;
    });
    it.each(cells)("%s %s", async (word, permission, task) => {
      const changes = word === "carries out";
      const organization = changes || shared === undefined ? `seen-${++count}` : shared;
      if (organization !== shared) await addTaskPlace(pages, organization);
      if (!changes) shared = organization;
      const strong = task.needsSecondFactor === true ? [user, rolePeople.owner] : [];
      for (const each of strong) await pages.server.setSecondFactor(each, true);
      const fixture = createFixture(organization, user);
      const path = pathIn(task, fixture);
      const address = `/o/${organization}${path}`;
      if (opened !== address) await page.goto(address);
      await settled(page);
      opened = changes || task.reveal !== undefined ? undefined : address;
      await tryTask[word]({
        permission,
        task,
        page,
        hand: createMouseDriver,
        path: path.split("?", 1)[0] ?? path,
        control: task.control?.(page) ?? page.locator(`[data-task="${permission}"]`),
        fixture,
        ask,
        mails: pages.server.mails,
        stored: async () => task.stored?.(ask, fixture, askAsOwner),
      });
      for (const each of strong) await pages.server.setSecondFactor(each, false);
      expect(pages.faults()).toEqual([]);
      expect(pages.server.errors).toEqual([]);
    });
  });
}
