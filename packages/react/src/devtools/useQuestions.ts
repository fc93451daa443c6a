import { useEffect, useState } from "react";
import type { AskedList } from "./AskedList.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";
import type { Recorder } from "./createRecorder.ts";

/** What has been asked of a recorder. */
export interface Asked {
  readonly questions: readonly AskedQuestion[];
  readonly lists: readonly AskedList[];
}

/** Keeps up with a recorder for as long as it is open. */
export function useQuestions(recorder: Recorder, isOpen: boolean): Asked {
  const [asked, setAsked] = useState<Asked>({ questions: [], lists: [] });
  useEffect(() => {
    if (!isOpen) return undefined;
    const update = () =>
      setAsked((before) => {
        const now = { questions: recorder.questions(), lists: recorder.lists() };
        // a panel that renders asks nothing itself, but what is as before needs no rendering
        return isSame(before.questions, now.questions) && isSame(before.lists, now.lists) ? before : now;
      });
    // what was asked before it opened is shown at once
    const first = setTimeout(update);
    const leave = recorder.subscribe(update);
    return () => {
      clearTimeout(first);
      leave();
    };
  }, [recorder, isOpen]);
  return asked;
}

const isSame = (before: readonly unknown[], now: readonly unknown[]) =>
  now.length === before.length && now.every((part, at) => part === before[at]);
