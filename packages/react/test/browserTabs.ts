import { vi } from "vitest";

type Listener = (event: { readonly data: unknown }) => void;

/** Puts Web Locks and channels in the place of those of a browser, in which every source counts as a tab. */
export function browserTabs(): {
  /** The names of the locks that are held. */
  readonly held: Map<string, () => void>;
  /** What was said on channels, by their names. */
  readonly said: [name: string, data: unknown][];
  /** Says something, as any script of the origin can. */
  readonly say: (name: string, data: unknown) => void;
} {
  const held = new Map<string, () => void>();
  const queues = new Map<string, (() => void)[]>();
  const channels = new Set<Channel>();
  const said: [string, unknown][] = [];
  const say = (name: string, data: unknown, by?: Channel) => {
    said.push([name, data]);
    for (const channel of channels)
      if (channel !== by && channel.name === name) channel.hear(structuredClone(data));
  };
  class Channel {
    #listener: Listener | undefined;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      channels.add(this);
    }
    addEventListener(_: "message", listener: Listener) {
      this.#listener = listener;
    }
    hear(data: unknown) {
      this.#listener?.({ data });
    }
    postMessage(data: unknown) {
      say(this.name, data, this);
    }
    close() {
      channels.delete(this);
    }
  }
  const request = async (
    name: string,
    { signal }: { readonly signal: AbortSignal },
    work: () => Promise<void>,
  ): Promise<void> => {
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    if (held.has(name))
      await new Promise<void>((resolve, reject) => {
        queue.push(resolve);
        signal.addEventListener("abort", () => {
          if (!queue.includes(resolve)) return;
          queue.splice(queue.indexOf(resolve), 1);
          reject(signal.reason);
        });
      });
    // a tab that dies gives its locks back without a word
    await new Promise<void>((resolve, reject) => {
      held.set(name, resolve);
      void work().then(resolve, reject);
    });
    held.delete(name);
    queue.shift()?.();
  };
  vi.stubGlobal("BroadcastChannel", Channel);
  Object.defineProperty(navigator, "locks", { value: { request }, configurable: true });
  return { held, said, say };
}

/** Takes them away again. */
export function closeTabs(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "locks");
}
