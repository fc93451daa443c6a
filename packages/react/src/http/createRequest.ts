/** The options of every request of a source. */
export interface RequestOptions {
  /** Sends each request. @default the `fetch` of the page */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** The headers of every request. A function is called for each request, so that it can renew a token. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** Whether cookies are sent. `include` sends them to other origins too. @default "same-origin" */
  readonly credentials?: RequestCredentials | undefined;
}

/** Sends a GET and hands its answer to `read`. When `read` is done, nothing of it is left open. */
export type Request = <T>(
  url: string,
  headers: Readonly<Record<string, string>>,
  silence: number,
  signal: AbortSignal,
  read: (response: Response, heard: () => void) => Promise<T>,
) => Promise<T>;

/** Creates the request function of a source. One that hears nothing for `silence` milliseconds is dead. */
export function createRequest({
  fetch: send = (url, init) => fetch(url, init),
  headers: given,
  credentials = "same-origin",
}: RequestOptions): Request {
  return async (url, headers, silence, signal, read) => {
    const call = new AbortController();
    const stop = () => call.abort(signal.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      // what still comes in after the end is not heard, and winds up no clock
      call.signal.throwIfAborted();
      clearTimeout(timer);
      timer = setTimeout(
        () => call.abort(new Error(`no data arrived for ${silence / 1000} seconds`)),
        silence,
      );
    };
    // also for functions that were given and do not listen to the signal
    const aborted = new Promise<never>((_, reject) => {
      call.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(call.signal.reason);
      });
    });
    const work = async () => {
      const all = new Headers(typeof given === "function" ? await given() : given);
      for (const [name, value] of Object.entries(headers)) all.set(name, value);
      call.signal.throwIfAborted();
      // what a browser keeps of earlier answers is not asked: the tag is compared here
      const init: RequestInit = { headers: all, credentials, cache: "no-store", signal: call.signal };
      return read(await send(url, init), heard);
    };
    signal.addEventListener("abort", stop);
    try {
      heard();
      if (signal.aborted) stop();
      return await Promise.race([aborted, work()]);
    } finally {
      signal.removeEventListener("abort", stop);
      call.abort();
    }
  };
}
