import type { ReactElement } from "react";

/** One kind of control, and how it is closed. */
export interface Case {
  readonly name: string;
  /** Renders it. `explain` closes the control, `act` is called when it does what it is for. */
  readonly render: (explain: (control: ReactElement) => ReactElement, act: () => void) => ReactElement;
  /** What is pressed in place of the control itself. */
  readonly press?: string;
  /**
   * How it is operated when it is open, to show that it does something. What a picker of the system does cannot be seen.
   * @default "click"
   */
  readonly operate?: "click" | "hover" | "focus" | "contextmenu" | "drag" | "picker";
}
