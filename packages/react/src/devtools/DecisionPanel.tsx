/** @jsxRuntime classic */
import type { Decision } from "@rolecall/core";
// Storybook's manager brings its own React, which only `React.createElement` reaches
import * as React from "react";
import type { AskedList } from "./AskedList.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";
import { DecisionRow } from "./DecisionRow.tsx";
import { filterLists, filterQuestions } from "./filterQuestions.ts";
import { ListTable } from "./ListTable.tsx";
import type { ModelDescription } from "./ModelDescription.ts";
import { panelStyles } from "./panelStyles.ts";

/** The properties of {@link DecisionPanel}. */
export interface DecisionPanelProps {
  /** The checks to list, as `questions()` of a recorder returns them. */
  readonly questions: readonly AskedQuestion[];
  /** The checks that returned a list, as `lists()` returns them. @default none */
  readonly lists?: readonly AskedList[] | undefined;
  /** The model, to show which permissions were never checked. */
  readonly model?: ModelDescription | undefined;
  /** Called with the id of a check to show its gates on the page. */
  readonly onJump?: ((id: string) => void) | undefined;
  /** The color scheme. @default "light" */
  readonly scheme?: "light" | "dark" | undefined;
}

const statuses = ["allowed", "denied", "unknown"] as const;
const titles = { allowed: "Allowed", denied: "Denied", unknown: "Unknown" } as const;
const noLists: readonly AskedList[] = [];
/** Longer lists are shown in part until someone wants all. */
const page = 200;

/**
 * Lists every decision, with a filter, counts, and the grants behind each.
 * @example
 * ```tsx
 * import { createRecorder, DecisionPanel } from "@rolecall/react/devtools";
 * const recorder = createRecorder();
 * export const panel = <DecisionPanel questions={recorder.questions()} model={recorder.model()} />;
 * ```
 */
export function DecisionPanel({
  questions,
  lists = noLists,
  model,
  onJump,
  scheme = "light",
}: DecisionPanelProps): React.ReactElement {
  const [text, setText] = React.useState("");
  const [status, setStatus] = React.useState<Decision["status"] | "all" | "lists">("all");
  const [isNever, setNever] = React.useState(false);
  const [open, setOpen] = React.useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = React.useState(page);
  const toggle = React.useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const shown = React.useMemo(
    () => (status === "lists" ? [] : filterQuestions(questions, { text, status })),
    [questions, text, status],
  );
  const shownLists = React.useMemo(
    () => (status === "all" || status === "lists" ? filterLists(lists, text) : noLists),
    [lists, text, status],
  );
  const never = React.useMemo(() => neverAsked(questions, lists, model), [questions, lists, model]);
  const count = (of: Decision["status"]) => questions.filter(({ decision }) => decision.status === of).length;
  return (
    <div className="rc-tool" data-scheme={scheme}>
      <style>{panelStyles}</style>
      <div className="rc-bar">
        <input
          type="search"
          aria-label="Filter decisions"
          placeholder="Filter"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Chip isOn={status === "all" && !isNever} onClick={() => (setStatus("all"), setNever(false))}>
          All {questions.length}
        </Chip>
        {statuses.map((of) => (
          <Chip key={of} isOn={status === of && !isNever} onClick={() => (setStatus(of), setNever(false))}>
            {titles[of]} {count(of)}
          </Chip>
        ))}
        {lists.length > 0 && (
          <Chip isOn={status === "lists" && !isNever} onClick={() => (setStatus("lists"), setNever(false))}>
            Lists {lists.length}
          </Chip>
        )}
        {model && (
          <Chip isOn={isNever} onClick={() => setNever(!isNever)}>
            Never checked {never.length}
          </Chip>
        )}
      </div>
      {isNever ? (
        <NeverAsked names={never.filter((name) => name.includes(text))} />
      ) : (
        <>
          <output className="rc-sum">{gateWords(questions)}</output>
          {shown.length + shownLists.length === 0 && (
            <p className="rc-empty">
              {questions.length + lists.length === 0
                ? "No permission has been checked yet."
                : "Nothing matches the filter."}
            </p>
          )}
          {shown.length > 0 && (
            <table className="rc-table">
              <caption className="rc-hide">Permission checks</caption>
              <thead>
                <tr>
                  <th scope="col">Permission</th>
                  <th scope="col">Where</th>
                  <th scope="col">Answer</th>
                  <th scope="col">Why not</th>
                  <th scope="col" className="rc-num">
                    Gates
                  </th>
                  <th scope="col" className="rc-num">
                    Asked
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.slice(0, most).map((question) => (
                  <DecisionRow
                    key={question.id}
                    question={question}
                    isOpen={open.has(question.id)}
                    onToggle={toggle}
                    onJump={onJump}
                  />
                ))}
              </tbody>
            </table>
          )}
          {shownLists.length > 0 && <ListTable lists={shownLists} open={open} onToggle={toggle} />}
          {shown.length > most && (
            <p className="rc-empty">
              <button type="button" className="rc-button" onClick={() => setMost(Infinity)}>
                Show all {shown.length}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Chip({ isOn, ...rest }: { isOn: boolean; onClick: () => void; children: React.ReactNode }) {
  return <button type="button" className="rc-chip" aria-pressed={isOn} {...rest} />;
}

function NeverAsked({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <p className="rc-empty">Every permission has been checked.</p>;
  return (
    <ul className="rc-never" aria-label="Permissions never checked">
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  );
}

function neverAsked(
  questions: readonly AskedQuestion[],
  lists: readonly AskedList[],
  model: ModelDescription | undefined,
): string[] {
  // all that is allowed in a place names no permission, so it asks about none
  const asked = new Set([...questions, ...lists].map(({ permission }) => permission));
  return (model?.permissions ?? []).map(({ name }) => name).filter((name) => !asked.has(name));
}

function gateWords(questions: readonly AskedQuestion[]): string {
  const gates = (of?: Decision["status"]) =>
    questions
      .filter(({ decision }) => of === undefined || decision.status === of)
      .reduce((sum, question) => sum + question.gates, 0);
  const each = statuses.map((of) => `${gates(of)} ${of}`).join(", ");
  return `${gates()} gates on screen: ${each}`;
}
