import type { CorePermission } from "@rolecall/organization";
import type { Locator, Page } from "playwright";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { Ask } from "../../test/openConsole.ts";
import type { Pages } from "../openPages.ts";
import type { Hand } from "./Hand.ts";

/** What the server has mailed, the oldest first. */
export type Mails = Readonly<Pages["server"]["mails"]>;

/** How a task is carried out in the console, with hand and eye. */
export interface BrowserTask {
  /** The address of its page inside of the organization, with what it names there. */
  readonly path: string | ((fixture: TaskFixture) => string);
  /** Brings the control into sight, for everyone who has the page: opens a tab, a row, a menu. */
  readonly reveal?: (page: Page, hand: Hand, fixture: TaskFixture) => Promise<void>;
  /** The control. @default whatever is marked with the name of the task */
  readonly control?: (page: Page) => Locator;
  /** Carries the task out, from the control in sight until the page says that it is done. */
  readonly use: (page: Page, hand: Hand, fixture: TaskFixture, mails: Mails) => Promise<void>;
  /**
   * Asks the server for the state that the task changes: it has to differ afterwards, and to stay where the task is
   * refused. What the person who tries it may not read, an owner can be asked for. Not there for what only reads.
   */
  readonly stored?: (ask: Ask, fixture: TaskFixture, askAsOwner: Ask) => Promise<unknown>;
  /** Who carries it out has to have a second factor. @default false */
  readonly needsSecondFactor?: boolean;
  /** Puts back what belongs to the person and not to the organization, so that the next task finds it as it was. */
  readonly undo?: (ask: Ask, fixture: TaskFixture, mails: Mails) => Promise<void>;
}

/** The tasks, each by its permission. */
export type BrowserTasks = Partial<Readonly<Record<CorePermission, BrowserTask>>>;
