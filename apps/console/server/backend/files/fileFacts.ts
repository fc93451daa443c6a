import { sql } from "kysely";
import type { ExportFile } from "../../../contract/Answers.ts";

/** The columns to select from a file joined to its request, without the content. */
export const fileColumns = [
  "file.size",
  "file.expires_at",
  sql<boolean | null>`file.size is not null and file.content is null`.as("is_gone"),
] as const;

/** Describes the file of a request, if it has one. */
export function fileFacts(
  {
    size,
    expires_at,
    is_gone,
  }: {
    readonly size: number | null;
    readonly expires_at: Date | null;
    readonly is_gone: boolean | null;
  },
  now: Date,
): { readonly file?: ExportFile } {
  if (size === null || expires_at === null) return {};
  return {
    file: { size, expiresAt: expires_at.getTime(), isExpired: is_gone === true || expires_at <= now },
  };
}
