/** @jsxRuntime classic */
import { DecisionPanel } from "@rolecall/react/devtools";
import * as React from "react";
import { AddonPanel } from "storybook/internal/components";
import type { Choices } from "./createChoices.ts";
import type { ReadyMessage } from "./events.ts";
import { useAskedQuestions } from "./useAskedQuestions.ts";
import { useChoice } from "./useChoice.ts";
import { useIsSeen } from "./useIsSeen.ts";
import { useScheme } from "./useScheme.ts";

/** Lists the permission checks of the story in Storybook's panel. */
export function PermissionsPanel(props: {
  readonly active: boolean;
  readonly choices: Choices;
}): React.ReactElement {
  return (
    <AddonPanel active={props.active}>
      <Asked choices={props.choices} />
    </AddonPanel>
  );
}

function Asked({ choices }: { readonly choices: Choices }) {
  const story = useChoice(choices)?.story;
  return <AskedOf key={story?.storyId} story={story} />;
}

function AskedOf({ story }: { readonly story: ReadyMessage | undefined }) {
  const scheme = useScheme();
  const [ref, isSeen] = useIsSeen();
  const { questions, lists, jump } = useAskedQuestions(story?.storyId, isSeen);
  return (
    <div ref={ref}>
      <DecisionPanel questions={questions} lists={lists} model={story?.model} onJump={jump} scheme={scheme} />
    </div>
  );
}
