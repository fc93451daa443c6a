import type { CorePermission } from "@rolecall/organization";
import type { Locator, Page } from "playwright";
import type { TaskFixture } from "../../contract/TaskFixture.ts";
import type { Ask } from "../../test/openConsole.ts";
import type { Pages } from "../openPages.ts";
import type { Driver } from "./Driver.ts";

/** The emails that the server has sent, oldest first. */
export type Mails = Readonly<Pages["server"]["mails"]>;

/** How a user carries out a task in the console. */
export interface BrowserTask {
  /** The path of its page within the organization, with its parameters. */
  readonly path: string | ((fixture: TaskFixture) => string);
  /** Makes the control visible for everyone who can open the page: opens a tab, a row or a menu. */
  readonly reveal?: (page: Page, hand: Driver, fixture: TaskFixture) => Promise<void>;
  /** The control. @default the element marked with the name of the task */
  readonly control?: (page: Page) => Locator;
  /** Carries out the task, from the visible control until the page confirms it. */
  readonly use: (page: Page, hand: Driver, fixture: TaskFixture, mails: Mails) => Promise<void>;
  /**
   * Reads the state that the task changes from the server. It has to differ afterwards, or to stay the same if the
   * task is refused. An owner can read it if the person can't. Missing for tasks that only read.
   */
  readonly stored?: (ask: Ask, fixture: TaskFixture, requestAsOwner: Ask) => Promise<unknown>;
  /** Whether the person needs a second factor. @default false */
  readonly needsSecondFactor?: boolean;
  /** Resets what belongs to the person rather than the organization, so that the next task finds it unchanged. */
  readonly undo?: (ask: Ask, fixture: TaskFixture, mails: Mails) => Promise<void>;
}

/** The tasks, by permission. */
export type BrowserTasks = Partial<Readonly<Record<CorePermission, BrowserTask>>>;
