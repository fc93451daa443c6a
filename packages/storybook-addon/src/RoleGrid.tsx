/** @jsxRuntime classic */
import { nameWords, roleWords } from "@rolecall/react/devtools";
import * as React from "react";
import { comparePages } from "./comparePages.ts";
import type { Choice, Choices } from "./createChoices.ts";
import { GridCell } from "./GridCell.tsx";
import { gridStyles } from "./gridStyles.ts";
import type { DifferenceCount } from "./markDifferences.ts";
import { useChoice } from "./useChoice.ts";

/** Shows the story once for each role of a scope, when the grid is turned on in the toolbar. */
export function RoleGrid(props: {
  readonly choices: Choices;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const choice = useChoice(props.choices);
  const isOn = choice?.grid !== undefined;
  return (
    <>
      {/* the story itself goes on, for its play function and the panels */}
      <div style={{ display: "contents", visibility: isOn ? "hidden" : undefined }}>{props.children}</div>
      {isOn && (
        <Grid key={`${choice.story.storyId} ${choice.grid}`} choice={choice} scope={choice.grid ?? ""} />
      )}
    </>
  );
}

function Grid({ choice: { story, setGrid }, scope }: { choice: Choice; scope: string }) {
  const { model, labels, storyId, playsToMount } = story;
  const roles = model.scopes.find(({ name }) => name === scope)?.roles ?? [];
  const pages = React.useRef(new Map<string, Document>());
  const [counts, setCounts] = React.useState<ReadonlyMap<string, DifferenceCount>>(new Map());
  const compare = () => setCounts(comparePages(roles, pages.current));
  const first = roleWords(scope, roles[0] ?? "", labels);
  return (
    <section className="rolecall-grid" aria-label="Every role side by side">
      <style>{gridStyles}</style>
      <header>
        <span>Roles of the</span>
        {model.scopes.map(({ name }) => (
          <button key={name} type="button" aria-pressed={name === scope} onClick={() => setGrid(name)}>
            {nameWords(name)}
          </button>
        ))}
        <span className="rolecall-key">
          <i data-kind="different" /> differs from {first} <i data-kind="lacking" /> lacks something that{" "}
          {first} has
        </span>
      </header>
      <div className="rolecall-cells">
        {roles.map((role) => (
          <GridCell
            key={role}
            title={roleWords(scope, role, labels)}
            storyId={storyId}
            scope={scope}
            role={role}
            playsToMount={playsToMount}
            count={role === roles[0] ? undefined : counts.get(role)}
            onPage={(page) => {
              if (page) pages.current.set(role, page);
              else pages.current.delete(role);
              compare();
            }}
          />
        ))}
      </div>
    </section>
  );
}
