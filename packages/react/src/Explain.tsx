"use client";
import type { Decision } from "@rolecall/core";
import {
  type AriaAttributes,
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useId,
} from "react";
import { closedMarks } from "./closedMarks.ts";
import { watchControls } from "./watchControls.ts";

/** The properties of `<Explain>`. `TDecision` follows from `decision`. */
export interface ExplainProps<TDecision extends Pick<Decision, "status"> = Decision> {
  /**
   * * The decision about the control, from a gate or a hook. Pass just `{ status: "denied" }` if something other than a
   * permission closes the control.
   */
  readonly decision: TDecision;
  /** Why it is denied, or a function that returns the reason for a decision, such as `formatDenial`. */
  readonly reason: ReactNode | ((decision: TDecision) => ReactNode);
  /** Shows the reason to everyone, not only to assistive technology. @default false */
  readonly showReason?: boolean | undefined;
  /** One control: an element, or a component that passes its properties to one. */
  readonly children: ReactElement;
}

interface StoppableEvent {
  readonly key?: string;
  preventDefault(): void;
  stopPropagation(): void;
}

const stop = (event: StoppableEvent) => {
  event.preventDefault();
  event.stopPropagation();
};
const stopPress = (event: StoppableEvent) => event.stopPropagation();
const stopActivation = (event: StoppableEvent) => {
  if (event.key === "Enter" || event.key === " ") stop(event);
};
// what a control renders elsewhere, by a portal, is below it for React alone; and a component that passes on
// nothing but `onClick` is closed by that
const stopped = {
  onClick: stop,
  onClickCapture: stop,
  onAuxClickCapture: stop,
  onPointerDownCapture: stopPress,
  onMouseDownCapture: stopPress,
  onTouchStartCapture: stopPress,
  onKeyDownCapture: stopActivation,
  onKeyUpCapture: stopActivation,
};

/**
 * Disables a control that is denied, and explains why. The control stays focusable, so that everyone can find it and
 * read the reason, but no kind of input operates it or a menu that it has opened. While the decision is unknown, the
 * control is busy and gives no reason.
 * @example
 * ```tsx
 * import type { Decision } from "@rolecall/core";
 * import { Explain } from "@rolecall/react";
 *
 * export function Rename({ decision, rename }: { decision: Decision; rename: () => void }) {
 *   return (
 *     <Explain decision={decision} reason="Project admins can rename it.">
 *       <button onClick={rename}>Rename</button>
 *     </Explain>
 *   );
 * }
 * ```
 */
export function Explain<TDecision extends Pick<Decision, "status"> = Decision>({
  decision,
  reason,
  showReason = false,
  children,
}: ExplainProps<TDecision>): ReactNode {
  const id = useId();
  const { status } = decision;
  const why = status === "denied" && (typeof reason === "function" ? reason(decision) : reason);
  const explained = why !== false && why !== null && why !== undefined && why !== "";
  // the control stays the first of two in every answer, so that it keeps its state and focus when the answer changes
  return (
    <>
      {status === "allowed" || !isValidElement<AriaAttributes>(children)
        ? children
        : cloneElement(children, {
            ...stopped,
            ...{ [closedMarks.control]: id },
            "aria-disabled": true,
            ...(status === "unknown" && { "aria-busy": true }),
            ...(explained && {
              "aria-describedby": [children.props["aria-describedby"], id].filter(Boolean).join(" "),
            }),
          })}
      {status !== "allowed" && (
        // a description is read from a hidden element too, and there it is not come across a second time
        <span id={id} hidden={!explained || !showReason} ref={watchControls} {...{ [closedMarks.end]: "" }}>
          {why}
        </span>
      )}
    </>
  );
}
