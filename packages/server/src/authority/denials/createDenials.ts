import type { Kysely } from "kysely";
import type { Database } from "../../storage/Database.ts";
import type { Tables } from "../../storage/Tables.ts";
import type { Denial } from "../Denial.ts";
import { closeHours } from "./closeHours.ts";
import type { CountedDenial } from "./CountedDenial.ts";
import { writeDenial } from "./writeDenial.ts";
import { writeStrangers } from "./writeStrangers.ts";

/** Writes down what people are denied. */
export interface Denials {
  /** Counts someone who is not a member. Nothing is asked of the database, so it takes as long for every organization. */
  countStranger(organization: string): void;
  /** Writes a refused command of a member, within its transaction; someone else is only counted. */
  write(query: Kysely<Tables>, denial: Omit<CountedDenial, "count">): Promise<void>;
  /** Writes a denial as soon as it can. Resolves when it is written, or after a second at most, and never rejects. */
  record(denial: Denial): Promise<void>;
  /** Writes what waits, the hours that are over, and who was counted. */
  tick(): Promise<void>;
  /** Writes what waits. */
  close(): Promise<void>;
}

interface Waiting {
  denial: CountedDenial;
  readonly written: Promise<void>;
  readonly resolve: () => void;
}

/** How many kinds of denials, and organizations with strangers, are held in memory at once. More are not counted. */
const mostHeld = 1000;
/** How long a denied person waits for the log, in milliseconds. */
const patience = 1000;

/**
 * Makes what writes denials of one process. They are written one after another over a single connection, and those that
 * are alike are put together while they wait: however many come, reads do not wait for connections.
 */
export function createDenials(
  { query }: Pick<Database, "query">,
  clock: () => number,
  onError: (error: unknown) => void,
): Denials {
  const waiting = new Map<string, Waiting>();
  const strangers = new Map<string, number>();
  let working: Promise<void> | undefined;

  function countStranger(organization: string, count = 1): void {
    const known = strangers.get(organization);
    if (known === undefined && strangers.size >= mostHeld) return;
    strangers.set(organization, Math.min((known ?? 0) + count, 1_000_000));
  }

  async function write(on: Kysely<Tables>, denial: CountedDenial): Promise<void> {
    if (!(await writeDenial(on, denial, clock()))) countStranger(denial.organization, denial.count);
  }

  async function work(): Promise<void> {
    for (const [key, { denial, resolve }] of waiting) {
      waiting.delete(key);
      try {
        // one connection is enough for all of them
        await write(query, denial);
      } catch (error) {
        onError(error);
      }
      resolve();
    }
    working = undefined;
  }

  async function flush(): Promise<void> {
    const counted = new Map([...strangers].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    strangers.clear();
    await writeStrangers(query, counted, clock());
  }

  return {
    countStranger: (organization) => countStranger(organization),
    write: (on, denial) => write(on, { ...denial, count: 1 }),
    async record(denial) {
      if (denial.actor === undefined) return countStranger(denial.organization);
      const counted = countedOf(denial, denial.actor);
      const key = JSON.stringify([counted.organization, counted.actor, counted.kind]);
      const same = waiting.get(key);
      if (same === undefined && waiting.size >= mostHeld) return;
      const entry = same ?? waitingFor(counted);
      if (same === undefined) waiting.set(key, entry);
      else same.denial = { ...same.denial, count: same.denial.count + 1 };
      working ??= work();
      await soon(entry.written);
    },
    async tick() {
      await working;
      await closeHours(query, clock());
      await flush();
    },
    async close() {
      await working;
      await flush().catch(onError);
    },
  };
}

function waitingFor(denial: CountedDenial): Waiting {
  let resolve = () => {};
  const written = new Promise<void>((done) => {
    resolve = done;
  });
  return { denial, written, resolve };
}

function countedOf(denial: Denial, actor: string): CountedDenial {
  const { organization, action = "access.denied", permission, project, code = "not_permitted" } = denial;
  return {
    organization,
    actor,
    action,
    code,
    command: { ...denial.details, ...defined({ permission, project }), type: action },
    kind: [action, permission, project, code],
    count: 1,
  };
}

const defined = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

async function soon(written: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([written, late]);
  clearTimeout(timer);
}
