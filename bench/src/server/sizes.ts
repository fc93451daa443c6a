import { createAuthority, createHandler } from "@rolecall/server";
import { postgres } from "@rolecall/server/postgres";
import { startPostgres } from "../../../packages/server/test/startPostgres.ts";
import { reportAim } from "../report.ts";
import { describeMachine } from "./describeMachine.ts";
import { explainSlowest } from "./explainSlowest.ts";
import { figuresOf, type Figures } from "./Figures.ts";
import { fillOrganization } from "./fillOrganization.ts";
import { openPool } from "./openPool.ts";
import { recordStatements } from "./recordStatements.ts";
import { seconds, sizes } from "./seconds.ts";
import { settings } from "./settings.ts";
import { personIn, type SizeTask, sizeTasks } from "./sizeTasks.ts";

/** How many times longer the largest organization may take than the smallest. */
const flat = 2;

/** One client in organizations of several sizes, all in one database. */
export async function playSizes(): Promise<void> {
  const server = await startPostgres();
  const pool = await openPool(server.url, "rolecall");
  const record = recordStatements(pool);
  const authority = createAuthority({ database: postgres(pool), secret: settings.secret });
  try {
    await authority.migrate();
    const handler = createHandler(authority, { authenticate: personIn });
    console.log(`\nOne client, one request after the other\n  ${describeMachine()}`);
    const bySize: (readonly SizeTask[])[] = [];
    for (const members of sizes) {
      const start = performance.now();
      const organization = `acme-${members}`;
      // one after the other, because they share the machine
      // oxlint-disable-next-line no-await-in-loop
      await fillOrganization(pool, organization, members);
      console.log(
        `  ${members} members filled in within ${((performance.now() - start) / 1000).toFixed(1)} s`,
      );
      bySize.push(sizeTasks(handler, organization, members));
    }
    await pool.query("vacuum analyze");
    const [smallest = []] = bySize;
    const slow: SizeTask[] = [];
    for (const at of smallest.keys()) {
      const tasks = bySize.flatMap((each) => each[at] ?? []);
      // oxlint-disable-next-line no-await-in-loop
      if (isSlow(await playTask(tasks))) slow.push(...tasks.slice(-1));
    }
    for (const { name, ask } of slow)
      // oxlint-disable-next-line no-await-in-loop
      await explainSlowest(pool, `"${name}" in the largest organization`, await record(ask));
    console.log(`\n${describeMachine()}`);
  } finally {
    await authority.close();
    await pool.end();
    await server.stop();
  }
}

/** Sends the same requests to organizations of all sizes, and prints the times. */
async function playTask(tasks: readonly SizeTask[]): Promise<readonly Figures[]> {
  const figures: Figures[] = [];
  for (const [at, task] of tasks.entries())
    // oxlint-disable-next-line no-await-in-loop
    figures.push(await playSize(`${sizes[at]} members`, task));
  console.log(`\n${tasks[0]?.name}`);
  for (const { name, p50, p95, p99, count } of figures) {
    const times = [p50, p95, p99].map((time) => time.toFixed(2).padStart(10)).join("");
    console.log(
      `  ${name.padEnd(18)} p50, p95, p99 ${times} ms  of ${String(count).padStart(5)} ${(p50 / (figures[0]?.p50 ?? 0)).toFixed(2).padStart(8)} x`,
    );
  }
  reportAim(`median in the largest / in the smallest`, growth(figures), "", flat);
  return figures;
}

const growth = (figures: readonly Figures[]) => (figures.at(-1)?.p50 ?? 0) / (figures[0]?.p50 ?? 0);
/** Whether to print the plan of the database: if the time grows, or exceeds 20 milliseconds. */
const isSlow = (figures: readonly Figures[]) => growth(figures) > flat || (figures.at(-1)?.p50 ?? 0) > 20;

async function playSize(name: string, { ask, most = 5_000 }: SizeTask): Promise<Figures> {
  const warm = Math.min(20, most / 10);
  const latencies: number[] = [];
  const start = performance.now();
  let begun = start;
  // one request after the other, because the time of a single one is measured
  /* oxlint-disable no-await-in-loop */
  for (let asked = 0; asked < most; asked += 1) {
    const now = performance.now();
    // even a slow request is sent a few times
    if (now - begun > seconds * 1000 && latencies.length >= 5) break;
    await ask();
    if (asked >= warm || now - start > seconds * 500) latencies.push(performance.now() - now);
    else begun = performance.now();
  }
  /* oxlint-enable no-await-in-loop */
  return figuresOf(name, [{ latencies, milliseconds: performance.now() - begun }]);
}
