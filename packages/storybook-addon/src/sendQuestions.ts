import type { Channel } from "storybook/internal/channels";
import { type AskedList, type AskedQuestion, flashElements, type Recorder } from "@rolecall/react/devtools";
import {
  type AskedMessage,
  events,
  type JumpMessage,
  type ReadyMessage,
  type WatchMessage,
} from "./events.ts";

/** The part of Storybook's channel that is used. */
export type Wire = Pick<Channel, "emit" | "on" | "off">;

/** Sends a story's questions to the manager while the panel is open, until the returned function is called. */
export function sendQuestions(
  recorder: Recorder,
  wire: Wire,
  storyId: string,
  about: Omit<ReadyMessage, "storyId" | "model">,
): () => void {
  let leave: (() => void) | undefined;
  let sent = new Map<string, AskedQuestion>();
  let sentLists: readonly AskedList[] = [];
  const send = (isAll: boolean) => {
    const now = new Map(recorder.questions().map((question) => [question.id, question]));
    const questions = [...now.values()].filter((question) => isAll || sent.get(question.id) !== question);
    const gone = isAll ? [] : [...sent.keys()].filter((id) => !now.has(id));
    sent = now;
    const lists = recorder.lists();
    const hasLists = lists.length !== sentLists.length || lists.some((list, at) => list !== sentLists[at]);
    sentLists = lists;
    if (!isAll && !hasLists && questions.length === 0 && gone.length === 0) return;
    const message: AskedMessage = {
      storyId,
      isAll,
      questions,
      gone,
      ...((isAll || hasLists) && { lists }),
    };
    wire.emit(events.asked, message);
  };
  const watch = ({ isOpen }: WatchMessage) => {
    leave?.();
    leave = isOpen ? recorder.subscribe(() => send(false)) : undefined;
    if (isOpen) send(true);
  };
  const jump = (message: JumpMessage) => {
    if (message.storyId === storyId) flashElements(recorder.elementsOf(message.id, document));
  };
  wire.on(events.watch, watch);
  wire.on(events.jump, jump);
  const model = recorder.model();
  if (model) {
    const message: ReadyMessage = { ...about, storyId, model };
    wire.emit(events.ready, message);
  }
  return () => {
    leave?.();
    wire.off(events.watch, watch);
    wire.off(events.jump, jump);
  };
}
