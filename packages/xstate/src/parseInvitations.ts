import { delimiterOf } from "./delimiterOf.ts";
import type { FileProblem } from "./FileProblem.ts";
import { invitationFileLimits } from "./invitationFileLimits.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import { isolateQuotes } from "./isolateQuotes.ts";
import { parseInChunks } from "./parseInChunks.ts";
import { problemOfFile } from "./problemOfFile.ts";
import { RowReader } from "./RowReader.ts";

/** The rows of a file, or why it cannot be used. */
export type ParsedInvitations =
  | {
      readonly status: "read";
      /** The rows in the order of the file. Never empty. */
      readonly rows: readonly InvitationRow[];
      /** The headings of columns that are not among `invitationColumns`. They were ignored. */
      readonly ignored: readonly string[];
    }
  | { readonly status: "unusable"; readonly problem: FileProblem };

/** The options of {@link parseInvitations}. */
export interface ParseInvitationsOptions {
  /** Called with the progress, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
  /** Stops reading when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Whether to parse in a worker, if the platform has workers. @default for files from 64 KB */
  readonly worker?: boolean | undefined;
  /** How many characters are parsed at a time. @default 32768 */
  readonly chunkSize?: number | undefined;
}

const largeFile = 64 * 1024;

/**
 * Reads a file of invitations in the background. It detects separators, quotes and line ends, and skips empty rows. A
 * row that cannot be read has a `fault` and doesn't affect the others.
 *
 * @example
 * ```ts
 * import { parseInvitations } from "@rolecall/xstate";
 *
 * const file = new Blob(["email,organization_role\nada@example.com,admin\n"]);
 * const parsed = await parseInvitations(file, { onProgress: (part) => console.log(Math.round(part * 100), "%") });
 * if (parsed.status === "read") console.log(parsed.rows[0]?.email); // ada@example.com
 * ```
 */
export async function parseInvitations(
  file: Blob,
  options: ParseInvitationsOptions = {},
): Promise<ParsedInvitations> {
  const unusable = (code: FileProblem["code"]) =>
    ({ status: "unusable", problem: problemOfFile(code) }) as const;
  if (file.size > invitationFileLimits.bytes) return unusable("file_too_large");
  // one character ends a line, so that no piece ends in the middle of a line's end
  const text = (await file.text()).replace(/\r\n?/g, "\n");
  if (text.includes("\u0000") || text.includes("\uFFFD")) return unusable("file_unreadable");
  const large = file.size >= largeFile;
  const first = await read(text, large, options);
  const isolated = first.hasStrayQuotes ? isolateQuotes(text) : undefined;
  const reader = isolated === undefined ? first : await read(isolated.text, large, options, isolated.faulty);
  if (reader.problem !== undefined) return unusable(reader.problem);
  if (reader.rows.length === 0) return unusable("no_rows");
  return { status: "read", rows: reader.rows, ignored: reader.ignored };
}

async function read(
  text: string,
  isLarge: boolean,
  { worker = isLarge, chunkSize = 32 * 1024, signal, onProgress }: ParseInvitationsOptions,
  faulty?: ReadonlySet<number>,
): Promise<RowReader> {
  const reader = new RowReader(faulty);
  await parseInChunks(text, {
    worker,
    delimiter: delimiterOf(text),
    chunkSize,
    signal,
    onChunk: (chunk) => {
      reader.take(chunk);
      onProgress?.(Math.min(1, chunk.read / text.length));
      return reader.problem === undefined && !reader.hasStrayQuotes;
    },
  });
  return reader;
}
