import type { Locator } from "playwright";

/** A file that is given to the console. */
interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What someone does to a page. There is a hand with a mouse, and one that has nothing but a keyboard. */
export interface Hand {
  /** Presses a button, link, tab or entry of a menu; turns a switch; chooses a radio. */
  readonly press: (control: Locator) => Promise<void>;
  /** Ticks a box, or chooses a radio, if it is not so already. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Puts a text into a field, in the place of what it holds. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Looks for something in a field that offers what it finds, and chooses it. `option` is its name, where it differs. */
  readonly choose: (field: Locator, search: string, option?: string) => Promise<void>;
  /** Chooses from a list of the browser's own, by what stands there. */
  readonly select: (list: Locator, label: string) => Promise<void>;
  /** Presses the button that asks for a file, and gives it one. */
  readonly giveFile: (button: Locator, file: GivenFile) => Promise<void>;
}
