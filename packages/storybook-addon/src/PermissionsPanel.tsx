/** @jsxRuntime classic */
import { DecisionPanel } from "@rolecall/react/devtools";
import * as React from "react";
import { AddonPanel } from "storybook/internal/components";
import type { Choices } from "./createChoices.ts";
import type { ReadyMessage } from "./events.ts";
import { useAskedQuestions } from "./useAskedQuestions.ts";
import { useChoice } from "./useChoice.ts";
import { useScheme } from "./useScheme.ts";

/** Lists in Storybook's panel what the story asks for. */
export function PermissionsPanel(props: {
  readonly active: boolean;
  readonly choices: Choices;
}): React.ReactElement {
  return (
    <AddonPanel active={props.active}>{props.active ? <Asked choices={props.choices} /> : <></>}</AddonPanel>
  );
}

function Asked({ choices }: { readonly choices: Choices }) {
  const story = useChoice(choices)?.story;
  return <AskedOf key={story?.storyId} story={story} />;
}

function AskedOf({ story }: { readonly story: ReadyMessage | undefined }) {
  const scheme = useScheme();
  const { questions, jump } = useAskedQuestions(story?.storyId);
  return <DecisionPanel questions={questions} model={story?.model} onJump={jump} scheme={scheme} />;
}
