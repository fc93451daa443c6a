import { useEffect, useState } from "react";
import type { AskedQuestion, Recorder } from "./createRecorder.ts";

/** Keeps up with a recorder for as long as it is open. */
export function useQuestions(recorder: Recorder, isOpen: boolean): readonly AskedQuestion[] {
  const [questions, setQuestions] = useState<readonly AskedQuestion[]>([]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const update = () =>
      setQuestions((before) => {
        const now = recorder.questions();
        // a panel that renders asks nothing itself, but what is as before needs no rendering
        return now.length === before.length && now.every((question, at) => question === before[at])
          ? before
          : now;
      });
    // what was asked before it opened is shown at once
    const first = setTimeout(update);
    const leave = recorder.subscribe(update);
    return () => {
      clearTimeout(first);
      leave();
    };
  }, [recorder, isOpen]);
  return questions;
}
