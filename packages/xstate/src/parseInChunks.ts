import type { ParseLocalConfig } from "papaparse";

/** One piece of a parsed text. The row of a fault counts within the piece. */
export interface ParsedChunk {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly { readonly row: number; readonly code: string }[];
  /** How many characters have been read so far. */
  readonly read: number;
}

/** How a text is parsed in the background. */
export interface ParseInChunksOptions {
  readonly worker: boolean;
  /** What separates cells. @default it is found out */
  readonly delimiter?: string | undefined;
  /** How many characters are parsed at a time. */
  readonly chunkSize: number;
  /** Takes a piece; answers whether to go on. */
  readonly onChunk: (chunk: ParsedChunk) => boolean;
  readonly signal?: AbortSignal | undefined;
  /**
   * A worker that a page's security policy blocks never answers. After this many milliseconds, the page parses the file itself.
   * @default 2000
   */
  readonly patience?: number | undefined;
}

/**
 * Parses a text whose lines end in plain line feeds piece by piece: in a worker, or here with a pause after each piece, in which the page answers to
 * the person who uses it. The parser is loaded when it is first needed.
 */
export async function parseInChunks(text: string, options: ParseInChunksOptions): Promise<void> {
  const { default: parser } = await import("papaparse");
  const worker = options.worker && parser.WORKERS_SUPPORTED;
  const { signal, chunkSize, patience = 2000 } = options;
  return new Promise<void>((resolve, reject) => {
    let over = signal?.aborted ?? false;
    let silent: ReturnType<typeof setTimeout> | undefined;
    const finish = (end: () => void): void => {
      over = true;
      clearTimeout(silent);
      end();
    };
    if (over) return finish(resolve);
    if (worker)
      silent = setTimeout(
        () => finish(() => resolve(parseInChunks(text, { ...options, worker: false }))),
        patience,
      );
    try {
      // the types know these options for files alone; the parser takes them for texts as well
      const parse = parser.parse as (text: string, config: ParseLocalConfig<string[]>) => void;
      parse(text, {
        worker,
        chunkSize,
        delimiter: options.delimiter ?? "",
        newline: "\n",
        chunk: (results, handle) => {
          clearTimeout(silent);
          const more =
            !over &&
            signal?.aborted !== true &&
            options.onChunk({
              rows: results.data,
              faults: results.errors.map((error) => ({ row: error.row ?? 0, code: error.code })),
              read: results.meta.cursor,
            });
          if (!more) {
            if (!over) finish(resolve);
            handle.abort();
          } else if (!worker) {
            handle.pause();
            setTimeout(() => handle.resume(), 0);
          }
        },
        complete: () => {
          if (!over) finish(resolve);
        },
        error: (error: Error) => {
          if (!over) finish(() => reject(error));
        },
      });
    } catch (error) {
      finish(() => (worker ? resolve(parseInChunks(text, { ...options, worker: false })) : reject(error)));
    }
  });
}
