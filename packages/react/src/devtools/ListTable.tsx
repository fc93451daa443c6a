/** @jsxRuntime classic */
// Storybook's manager brings its own React, which only `React.createElement` reaches
import * as React from "react";
import type { AskedList } from "./AskedList.ts";
import { listAnswerWords, listQuestionWords, targetWords } from "./words.ts";

/** The properties of {@link ListTable}. */
export interface ListTableProps {
  readonly lists: readonly AskedList[];
  readonly open: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Shows the questions that were answered by lists, and when opened what was on each. */
export function ListTable({ lists, open, onToggle }: ListTableProps): React.ReactElement {
  return (
    <table className="rc-table">
      <caption className="rc-hide">List queries</caption>
      <thead>
        <tr>
          <th scope="col">List</th>
          <th scope="col">Where</th>
          <th scope="col">Answer</th>
          <th scope="col" className="rc-num">
            Asked
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <ListRow key={list.id} list={list} isOpen={open.has(list.id)} onToggle={onToggle} />
        ))}
      </tbody>
    </table>
  );
}

interface ListRowProps {
  readonly list: AskedList;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

function ListRow({ list, isOpen, onToggle }: ListRowProps) {
  const { id, target, names, count, isEvery, asked } = list;
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className="rc-row" aria-expanded={isOpen} onClick={() => onToggle(id)}>
            {listQuestionWords(list)}
          </button>
        </th>
        <td>{targetWords(target) || <span className="rc-dim">—</span>}</td>
        <td>{listAnswerWords(list)}</td>
        <td className="rc-num">{asked}</td>
      </tr>
      {isOpen && (
        <tr className="rc-more">
          <td colSpan={4}>
            <span className="rc-code">
              {isEvery ? "every place" : names.length > 0 ? names.join(", ") : "nothing"}
            </span>
            {count > names.length && ` and ${count - names.length} more`}
          </td>
        </tr>
      )}
    </>
  );
}
