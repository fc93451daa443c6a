import type { Refusal } from "@rolecall/organization/rules";
import { isRecord } from "./isRecord.ts";

/** Tells whether something says why it was refused: by a code, and in a sentence. */
export function isRefusal(value: unknown): value is Refusal {
  return isRecord(value) && isText(value["code"]) && isText(value["message"]);
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
