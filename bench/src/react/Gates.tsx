import { jsx } from "react/jsx-runtime";
import type { Question } from "./questions.ts";
import type { App } from "./Rival.ts";

const shown = <i data-shown="">yes</i>;

/** Many gates, each around one element. `onRender` is called whenever a gate reads its children. */
export function Gates({
  app,
  questions,
  onRender,
}: {
  app: App;
  questions: readonly Question[];
  onRender?: (() => void) | undefined;
}) {
  return questions.map((question, at) => {
    const [Gate, props] = app.gate(question);
    const children = () => {
      onRender?.();
      return shown;
    };
    const given = onRender
      ? Object.defineProperty({ ...props }, "children", { get: children, enumerable: true })
      : { ...props, children: shown };
    return jsx(Gate, given, at);
  });
}
