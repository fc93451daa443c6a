import type { ReactElement } from "react";

/** One kind of control, and how it is tested while closed. */
export interface Case {
  readonly name: string;
  /** Renders the control. `explain` closes it. `act` is called when it performs its action. */
  readonly render: (explain: (control: ReactElement) => ReactElement, act: () => void) => ReactElement;
  /** The element to press instead of the control itself. */
  readonly press?: string;
  /**
   * How to operate the open control, to show that it works. The effect of a system picker can't be observed.
   * @default "click"
   */
  readonly operate?: "click" | "hover" | "focus" | "contextmenu" | "drag" | "picker";
}
