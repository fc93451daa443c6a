import type { AskedList, AskedQuestion } from "@rolecall/react/devtools";
import * as React from "react";
import { useChannel } from "storybook/manager-api";
import { applyAsked } from "./applyAsked.ts";
import { type AskedMessage, events, type JumpMessage, type WatchMessage } from "./events.ts";

/** Tracks the questions of one story while the panel is open. */
export function useAskedQuestions(
  storyId: string | undefined,
  isOpen: boolean,
): {
  readonly questions: readonly AskedQuestion[];
  readonly lists: readonly AskedList[];
  readonly jump: (id: string) => void;
} {
  const [asked, setAsked] = React.useState<ReadonlyMap<string, AskedQuestion>>(new Map());
  const [lists, setLists] = React.useState<readonly AskedList[]>([]);
  const emit = useChannel(
    {
      [events.asked]: (message: AskedMessage) => {
        if (message.storyId !== storyId) return;
        setAsked((before) => applyAsked(before, message));
        if (message.lists) setLists(message.lists);
      },
      // a story that has just rendered doesn't know yet that the panel is open
      [events.ready]: () => emit(events.watch, watching(isOpen)),
    },
    [storyId, isOpen],
  );
  React.useEffect(() => {
    if (!isOpen) return undefined;
    emit(events.watch, watching(true));
    return () => emit(events.watch, watching(false));
  }, [emit, isOpen]);
  const questions = React.useMemo(() => [...asked.values()], [asked]);
  const jump = (id: string) => {
    if (storyId === undefined) return;
    const message: JumpMessage = { storyId, id };
    emit(events.jump, message);
  };
  return { questions, lists, jump };
}

const watching = (isOpen: boolean): WatchMessage => ({ isOpen });
