import * as React from "react";
import { useGlobals } from "storybook/manager-api";
import type { Choice, Choices } from "./createChoices.ts";

/** Reads the current persona, and re-renders when it changes. */
export function useChoice(choices: Choices): Choice | undefined {
  useGlobals();
  React.useSyncExternalStore(choices.subscribe, choices.story);
  return choices.read();
}
