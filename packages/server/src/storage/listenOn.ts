import { escapeIdentifier } from "pg";
import type { Heard } from "./Database.ts";

const soonest = 100;
const latest = 5_000;

/** What listening asks of a connection; a `Client` of the `pg` package has it. */
export interface ListeningClient {
  on(event: "error" | "end", lost: () => void): unknown;
  on(event: "notification", told: (message: Announcement) => void): unknown;
  query(statement: string): Promise<unknown>;
  end(): Promise<void>;
}

interface Announcement {
  readonly channel: string;
  readonly payload?: string | undefined;
}

/** How often a silent connection is asked whether it is still there, and how long it may take to say so, in milliseconds. */
const pulse = 15_000;

/**
 * Listens on a channel over a connection of its own, and makes a lost connection again with growing pauses. One that
 * does not answer any more counts as lost: a network can drop connections without telling. The first connection must
 * succeed.
 */
export async function listenOn(
  connect: () => Promise<ListeningClient>,
  channel: string,
  { onMessage, onBack }: Heard,
  every = pulse,
): Promise<() => Promise<void>> {
  let stopped = false;
  let close: (() => Promise<void>) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    const client = await connect();
    let isOpen = true;
    let beat: ReturnType<typeof setTimeout> | undefined;
    const end = async () => {
      isOpen = false;
      clearTimeout(beat);
      await client.end();
    };
    // a connection may report its end more than once: as an error, as an end, by its silence
    const lost = () => {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(beat);
      end().catch(() => {});
      if (close !== end) return;
      close = undefined;
      if (!stopped) again(soonest);
    };
    const answered = () => {
      clearTimeout(beat);
      if (isOpen) listenToPulse();
    };
    const listenToPulse = () => {
      beat = setTimeout(() => {
        beat = setTimeout(lost, every);
        client.query("select 1").then(answered, lost);
      }, every);
    };
    client.on("error", lost);
    client.on("end", lost);
    client.on("notification", (message) => {
      if (message.channel === channel && isOpen && !stopped) onMessage(message.payload ?? "");
    });
    beat = setTimeout(lost, every);
    try {
      await client.query(`listen ${escapeIdentifier(channel)}`);
      if (!isOpen) throw new Error("The connection was lost right after it was opened.");
    } catch (error) {
      end().catch(() => {});
      throw error;
    }
    clearTimeout(beat);
    if (stopped) return end();
    close = end;
    listenToPulse();
  };
  const again = (pause: number) => {
    timer = setTimeout(() => {
      open().then(
        () => (stopped ? undefined : onBack()),
        () => (stopped ? undefined : again(Math.min(pause * 2, latest))),
      );
    }, pause);
  };

  await open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    const last = close;
    close = undefined;
    await last?.();
  };
}
