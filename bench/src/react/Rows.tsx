import type { Question } from "./questions.ts";
import type { App } from "./Rival.ts";

const cells = Array.from({ length: 12 }, (_, at) => at);

/** Many heavier components that each call the hook. */
export function Rows({
  app,
  questions,
  onRender,
}: {
  app: App;
  questions: readonly Question[];
  onRender?: (() => void) | undefined;
}) {
  return questions.map((question, at) => <Row key={at} app={app} question={question} onRender={onRender} />);
}

function Row({
  app,
  question,
  onRender,
}: {
  app: App;
  question: Question;
  onRender: (() => void) | undefined;
}) {
  // an app has one hook and never changes it
  // oxlint-disable-next-line react/hooks, react/rules-of-hooks
  const isAllowed = app.useAllowed(question);
  onRender?.();
  return (
    <div className="row" data-shown={isAllowed ? "" : undefined}>
      <b>{question.permission}</b>
      {cells.map((cell) => (
        <span key={cell} className={cell % 2 ? "odd" : "even"}>
          {cell * 7}
        </span>
      ))}
      <button disabled={!isAllowed}>go</button>
    </div>
  );
}
