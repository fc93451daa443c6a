import type { InvitationRow } from "./InvitationRow.ts";
import { isRecord } from "./isRecord.ts";
import type { ParsedInvitations } from "./parseInvitations.ts";
import { problemOfFile } from "./problemOfFile.ts";

/** Takes what the reader of files told. What is none of its answers is a file that cannot be read. */
export function parsedFile(value: unknown): ParsedInvitations {
  if (isRead(value) || isUnusable(value)) return value;
  return { status: "unusable", problem: problemOfFile("file_unreadable") };
}

function isRead(value: unknown): value is Extract<ParsedInvitations, { status: "read" }> {
  if (!isRecord(value) || value["status"] !== "read") return false;
  const { rows, ignored } = value;
  return Array.isArray(rows) && rows.length > 0 && rows.every(isRow) && areTexts(ignored);
}

function isUnusable(value: unknown): value is Extract<ParsedInvitations, { status: "unusable" }> {
  if (!isRecord(value) || value["status"] !== "unusable" || !isRecord(value["problem"])) return false;
  const { code, message } = value["problem"];
  return typeof code === "string" && typeof message === "string";
}

function isRow(value: unknown): value is InvitationRow {
  if (!isRecord(value)) return false;
  const { line, email, role, projects, teamIds } = value;
  return (
    typeof line === "number" &&
    typeof email === "string" &&
    typeof role === "string" &&
    Array.isArray(projects) &&
    projects.every(
      (each) => isRecord(each) && typeof each["projectId"] === "string" && typeof each["role"] === "string",
    ) &&
    areTexts(teamIds)
  );
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
