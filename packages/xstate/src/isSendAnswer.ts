import { isRecord } from "./isRecord.ts";
import { isRefusal } from "./isRefusal.ts";
import type { SendAnswer } from "./SendAnswer.ts";

/** Tells whether what `sendInvitation` returned says that the row was sent or refused. */
export function isSendAnswer(value: unknown): value is SendAnswer {
  if (!isRecord(value)) return false;
  return value["status"] === "sent" || (value["status"] === "refused" && isRefusal(value["refusal"]));
}
