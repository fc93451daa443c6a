import type { Pool } from "pg";
import type { Statement } from "./recordStatements.ts";

/** Prints PostgreSQL's plan for the slowest statement. Anything that the statement writes is rolled back. */
export async function explainSlowest(
  pool: Pool,
  title: string,
  statements: readonly Statement[],
): Promise<void> {
  const [slowest] = [...statements].sort((one, other) => other.milliseconds - one.milliseconds);
  if (slowest === undefined) return;
  const all = statements.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(
    `\nPlan of the slowest statement of ${title}\n  ${slowest.milliseconds.toFixed(1)} of ${all.toFixed(1)} ms in ${statements.length} statements: ${short(slowest.text, 1_000)}`,
  );
  for (const { milliseconds, text } of statements)
    if (milliseconds > all / 20) console.log(`    ${milliseconds.toFixed(1)} ms: ${short(text, 160)}`);
  if (!/^(\/\*.*?\*\/\s*)?(select|with|insert|update|delete)\b/i.test(slowest.text)) return;
  const client = await pool.connect();
  try {
    await client.query("begin");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      `explain (analyze, buffers) ${slowest.text}`,
      [...slowest.values],
    );
    for (const row of rows) console.log(`    ${short(row["QUERY PLAN"], 200)}`);
  } catch (error) {
    // an insert can't be repeated
    console.log(`    cannot be carried out once more: ${String(error)}`);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)} …` : text);
