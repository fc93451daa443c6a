import type { Authority } from "../authority/Authority.ts";
import { notAMember } from "./standingIn.ts";

/** How often a silent stream says that it is still there, in milliseconds: proxies end those that do not. */
const heartbeat = 15_000;

/** Answers with server-sent events: the version of the person's access, now and whenever there is a new one. */
export async function eventStream(
  authority: Authority,
  organization: string,
  userId: string,
  request: Request,
): Promise<Response> {
  let dirty = true;
  let wake = () => {};
  // watching begins before the version is read, so that no change falls between the two
  const unwatch = await authority.watch(organization, userId, () => {
    dirty = true;
    wake();
  });
  let first: number | undefined;
  try {
    first = await authority.version(organization, userId);
    if (first === undefined) {
      await authority.recordDenial({ organization });
      throw notAMember();
    }
  } catch (error) {
    unwatch();
    throw error;
  }
  const headers = {
    "content-type": "text/event-stream",
    // what compresses or rewrites answers on their way would hold events back until it has enough of them
    "cache-control": "no-store, no-transform",
    "x-accel-buffering": "no",
    "x-content-type-options": "nosniff",
  };
  if (request.method === "HEAD") {
    unwatch();
    return new Response(null, { headers });
  }

  let told = Number(request.headers.get("last-event-id") ?? Number.NaN);
  let ended = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const encoder = new TextEncoder();
  const end = () => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    unwatch();
  };

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (words: string) => {
        if (!ended) controller.enqueue(encoder.encode(words));
      };
      const close = () => {
        if (ended) return;
        controller.close();
        end();
      };
      let telling = false;
      const tell = async () => {
        if (telling) return;
        telling = true;
        // both are changed by what happens while the loop waits
        // oxlint-disable-next-line no-unmodified-loop-condition
        while (dirty && !ended) {
          dirty = false;
          // one at a time: an answer that overtakes another would take the version back
          const version = await authority.version(organization, userId);
          if (version === undefined) {
            send("event: closed\ndata: {}\n\n");
            close();
          } else if (version !== told) {
            told = version;
            send(`id: ${version}\nevent: access\ndata: ${JSON.stringify({ version })}\n\n`);
          }
        }
        telling = false;
      };
      // clients reconnect and are told then
      wake = () => void tell().catch(close);
      timer = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) send(": still here\n\n");
      }, heartbeat);
      request.signal.addEventListener("abort", close, { once: true });
      send(": connected\n\n");
      wake();
    },
    cancel: end,
  });
  return new Response(stream, { headers });
}
