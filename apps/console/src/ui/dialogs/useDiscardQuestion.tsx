import { type ReactNode, useState } from "react";
import { DiscardQuestion } from "./DiscardQuestion.tsx";

/**
 * Keeps what is filled in from being thrown away: `leave`, for Escape and the cross, asks first where something is, and
 * takes the question back when it is used again. Put `question` into the dialog.
 */
export function useDiscardQuestion(
  isFilled: () => boolean,
  onClose: () => void,
): { readonly leave: () => void; readonly question: ReactNode } {
  const [field, ask] = useState<Element | null>();
  const keep = () => {
    ask(undefined);
    // what was typed in goes on where it was
    if (field instanceof HTMLElement) field.focus();
  };
  const isAsking = field !== undefined;
  const discard = () => {
    ask(undefined);
    onClose();
  };
  const leave = () => {
    if (isAsking) keep();
    else if (isFilled()) ask(document.activeElement);
    else onClose();
  };
  return { leave, question: isAsking ? <DiscardQuestion onKeep={keep} onDiscard={discard} /> : null };
}
