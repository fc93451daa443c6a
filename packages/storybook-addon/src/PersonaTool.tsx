/** @jsxRuntime classic */
import { PersonaPicker, personaWords } from "@rolecall/react/devtools";
import * as React from "react";
import { Button, PopoverProvider } from "storybook/internal/components";
import type { Choices } from "./createChoices.ts";
import { ToolIcon } from "./ToolIcon.tsx";
import { useChoice } from "./useChoice.ts";
import { useScheme } from "./useScheme.ts";

const ownPeople = "This story sets its own roles";

/** Shows the current persona in the toolbar and lets you choose another one. */
export function PersonaTool({ choices }: { readonly choices: Choices }): React.ReactElement | null {
  const choice = useChoice(choices);
  const scheme = useScheme();
  if (choice === undefined) return null;
  const { story, persona, fixed, choose, grid, setGrid } = choice;
  if (story.hasOwnPeople)
    return (
      <Button variant="ghost" padding="small" ariaLabel={ownPeople} disabled>
        <ToolIcon of="person" />
        {ownPeople}
      </Button>
    );
  const words = personaWords(persona, story.model, story.labels);
  return (
    <>
      <PopoverProvider
        ariaLabel="Show the story as"
        hasCloseButton
        padding={0}
        popover={
          <PersonaPicker
            model={story.model}
            persona={persona}
            labels={story.labels}
            fixed={fixed}
            scheme={scheme}
            onChange={choose}
          />
        }
      >
        <Button variant="ghost" padding="small" ariaLabel={`Shown as: ${words}`} tooltip="Show the story as">
          <ToolIcon of="person" />
          {words}
        </Button>
      </PopoverProvider>
      <Button
        variant="ghost"
        padding="small"
        ariaLabel={grid === undefined ? "Show every role side by side" : "Show one role"}
        onClick={() => setGrid(grid === undefined ? story.model.root : undefined)}
      >
        <ToolIcon of="grid" />
      </Button>
    </>
  );
}
