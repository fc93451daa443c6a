/** @jsxRuntime classic */
// Storybook's manager brings its own React, which only `React.createElement` reaches
import * as React from "react";
import type { AskedQuestion } from "./AskedQuestion.ts";
import { answerWords, grantWords, reasonWords, targetWords, unlockWords } from "./words.ts";

/** The properties of {@link DecisionRow}. */
export interface DecisionRowProps {
  readonly question: AskedQuestion;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onJump?: ((id: string) => void) | undefined;
}

/** Shows one question, and when opened what is behind its answer. */
export const DecisionRow: React.FC<DecisionRowProps> = React.memo(
  ({ question, isOpen, onToggle, onJump }) => {
    const { id, permission, target, decision, asked, gates } = question;
    return (
      <>
        <tr>
          <th scope="row">
            <button
              type="button"
              className="rc-row rc-code"
              aria-expanded={isOpen}
              onClick={() => onToggle(id)}
            >
              {permission}
            </button>
          </th>
          <td>{targetWords(target) || <span className="rc-dim">—</span>}</td>
          <td>
            <span className="rc-answer" data-answer={decision.status}>
              {answerWords(decision.status)}
            </span>
          </td>
          <td className="rc-dim">{reasonWords(decision)}</td>
          <td className="rc-num">{gates}</td>
          <td className="rc-num">{asked}</td>
        </tr>
        {isOpen ? (
          <tr className="rc-more">
            <td colSpan={6}>
              <Behind question={question} />
              {onJump && (
                <button type="button" className="rc-button" onClick={() => onJump(id)}>
                  Show on the page<span className="rc-hide"> where {permission} is checked</span>
                </button>
              )}
            </td>
          </tr>
        ) : null}
      </>
    );
  },
);
DecisionRow.displayName = "DecisionRow";

function Behind({ question: { decision } }: { readonly question: AskedQuestion }) {
  if (decision.status === "unknown") return <p className="rc-dim">There is no decision yet.</p>;
  const isAllowed = decision.status === "allowed";
  const list = isAllowed ? decision.grantedBy.map(grantWords) : decision.unlockedBy.map(unlockWords);
  return (
    <dl>
      <dt>{isAllowed ? "Granted by" : "Would be allowed by"}</dt>
      <dd>
        {list.length > 0 ? list.map((words) => <div key={words}>{words}</div>) : "no single role or plan"}
      </dd>
    </dl>
  );
}
