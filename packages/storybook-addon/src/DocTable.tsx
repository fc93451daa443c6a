import { type ReactElement, useDeferredValue, useId, useState } from "react";
import { csvText, filterTable, markdownText, type TableData } from "./TableData.ts";
import { docTableStyles } from "./docTableStyles.ts";

/** The properties of {@link DocTable}. */
export interface DocTableProps {
  readonly caption: string;
  readonly data: TableData;
  /** Lets readers hide rows whose cells are all the same. @default false */
  readonly comparesCells?: boolean;
}

/** Shows a table with sections that you can search and copy. */
export function DocTable({ caption, data, comparesCells = false }: DocTableProps): ReactElement {
  const [text, setText] = useState("");
  const [isDifferent, setDifferent] = useState(false);
  const [copied, setCopied] = useState("");
  const id = useId();
  const shown = filterTable(data, useDeferredValue(text), isDifferent);
  const count = shown.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const counted = `${count} ${count === 1 ? "permission" : "permissions"}`;
  const copy = async (format: string, words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(`${counted} copied as ${format}`);
    } catch {
      setCopied("The browser did not allow copying to the clipboard");
    }
  };
  return (
    <div className="rolecall-doc sb-unstyled">
      <style>{docTableStyles}</style>
      <div className="rolecall-doc-bar">
        <input
          type="search"
          aria-label={`Search in ${caption}`}
          placeholder="Search"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {comparesCells && (
          <label>
            <input
              type="checkbox"
              checked={isDifferent}
              onChange={({ currentTarget }) => setDifferent(currentTarget.checked)}
            />{" "}
            Only differences
          </label>
        )}
        <button type="button" onClick={() => void copy("Markdown", markdownText(shown))}>
          {"Copy as Markdown"}
        </button>
        <button type="button" onClick={() => void copy("CSV", csvText(shown))}>
          {"Copy as CSV"}
        </button>
        <output>{copied || counted}</output>
      </div>
      {/* a region that scrolls is reached with the keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="rolecall-doc-scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              {data.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {shown.sections.map(({ title, rows }) => (
            <tbody key={title}>
              <tr>
                <th className="rolecall-doc-section" scope="rowgroup" colSpan={data.columns.length}>
                  {title}
                </th>
              </tr>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={data.columns[at + 1]} data-answer={comparesCells ? cell : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
        {count === 0 && <p>Nothing matches.</p>}
      </section>
    </div>
  );
}
