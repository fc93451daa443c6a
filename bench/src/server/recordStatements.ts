import type { Pool, PoolClient } from "pg";

/** A statement as it was sent, and its duration in milliseconds. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly milliseconds: number;
}

/** Records every statement of a pool while recording is on. */
export function recordStatements(pool: Pool) {
  let heard: Statement[] | undefined;
  const listenTo = (client: PoolClient) => {
    // callers of this pool pass a text and values, or an object with both, and await the promise
    const query = client.query.bind(client) as (...asked: readonly unknown[]) => Promise<unknown>;
    const recording = async (...asked: readonly unknown[]) => {
      const start = performance.now();
      try {
        return await query(...asked);
      } finally {
        heard?.push({ ...sentBy(asked), milliseconds: performance.now() - start });
      }
    };
    // it is only called in the way described above
    client.query = recording as PoolClient["query"];
  };
  pool.on("connect", listenTo);
  return async (work: () => Promise<void>): Promise<readonly Statement[]> => {
    const statements: Statement[] = [];
    heard = statements;
    try {
      await work();
    } finally {
      heard = undefined;
    }
    return statements;
  };
}

function sentBy([first, second]: readonly unknown[]): Pick<Statement, "text" | "values"> {
  // either a text or an object of this shape
  const sent = first as string | { readonly text: string; readonly values?: readonly unknown[] };
  if (typeof sent !== "string") return { text: sent.text, values: sent.values ?? [] };
  return { text: sent, values: Array.isArray(second) ? second : [] };
}
