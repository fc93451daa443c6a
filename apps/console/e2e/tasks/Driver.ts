import type { Locator } from "playwright";

/** A file to upload. */
interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Operates a page as a user does. One driver uses the mouse, the other only the keyboard. */
export interface Driver {
  /** Presses a button, link, tab or menu entry, toggles a switch, or chooses a radio button. */
  readonly press: (control: Locator) => Promise<void>;
  /** Ticks a checkbox or chooses a radio button, unless it already is. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Replaces the text of a field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Searches in a combobox and chooses a result. `option` is its name, if it differs from the search. */
  readonly choose: (field: Locator, search: string, option?: string) => Promise<void>;
  /** Chooses an option of a native select, by its label. */
  readonly select: (list: Locator, label: string) => Promise<void>;
  /** Presses the button that opens a file chooser, and uploads a file. */
  readonly giveFile: (button: Locator, file: UploadedFile) => Promise<void>;
}
