import type { Client } from "pg";
import type { Heard } from "./Database.ts";

const soonest = 100;
const latest = 5_000;

/**
 * Listens on a channel over a connection of its own, and makes a lost connection again with growing pauses. The first
 * connection must succeed.
 */
export async function listenOn(
  connect: () => Promise<Client>,
  channel: string,
  { onMessage, onBack }: Heard,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: Client | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    const next = await connect();
    // a connection may report its end twice, as an error and as an end
    const lost = () => {
      if (client !== next) return;
      client = undefined;
      if (!stopped) again(soonest);
    };
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", (message) => {
      if (message.channel === channel && !stopped) onMessage(message.payload ?? "");
    });
    client = next;
    await next.query(`listen ${next.escapeIdentifier(channel)}`);
  };
  const again = (pause: number) => {
    timer = setTimeout(() => {
      open().then(
        () => (stopped ? client?.end() : onBack()),
        () => (stopped ? undefined : again(Math.min(pause * 2, latest))),
      );
    }, pause);
  };

  await open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    const last = client;
    client = undefined;
    await last?.end();
  };
}
