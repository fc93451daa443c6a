import type { AskedQuestion } from "@rolecall/react/devtools";
import * as React from "react";
import { useChannel } from "storybook/manager-api";
import { applyAsked } from "./applyAsked.ts";
import { type AskedMessage, events, type JumpMessage, type WatchMessage } from "./events.ts";

/** Keeps up with what one story asks for as long as this is on screen. */
export function useAskedQuestions(storyId: string | undefined): {
  readonly questions: readonly AskedQuestion[];
  readonly jump: (id: string) => void;
} {
  const [asked, setAsked] = React.useState<ReadonlyMap<string, AskedQuestion>>(new Map());
  const emit = useChannel(
    {
      [events.asked]: (message: AskedMessage) => {
        if (message.storyId === storyId) setAsked((before) => applyAsked(before, message));
      },
      // a story that has just rendered has heard of nobody who listens
      [events.ready]: () => emit(events.watch, isOpen),
    },
    [storyId],
  );
  React.useEffect(() => {
    emit(events.watch, isOpen);
    return () => emit(events.watch, isClosed);
  }, [emit]);
  const questions = React.useMemo(() => [...asked.values()], [asked]);
  const jump = (id: string) => {
    if (storyId === undefined) return;
    const message: JumpMessage = { storyId, id };
    emit(events.jump, message);
  };
  return { questions, jump };
}

const isOpen: WatchMessage = { isOpen: true };
const isClosed: WatchMessage = { isOpen: false };
