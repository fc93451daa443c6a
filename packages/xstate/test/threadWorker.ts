import { Worker as Thread } from "node:worker_threads";

const shim = `
  const { parentPort } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on("message", (data) => globalThis.onmessage({ data }));
`;

/** Gives the tests what browsers have: workers that run the code behind a blob's address, here on a thread. */
export function threadWorker() {
  const blobs = new Map<string, Blob>();
  const started: string[] = [];
  class ThreadWorker {
    onmessage: ((event: { data: unknown }) => void) | undefined;
    readonly #thread: Promise<Thread>;
    #isStopped = false;
    constructor(address: string) {
      started.push(address);
      this.#thread = (async () => {
        const code = (await blobs.get(address)?.text()) ?? "";
        const thread = new Thread(shim + code, { eval: true });
        thread.on("message", (data) => {
          if (!this.#isStopped) this.onmessage?.({ data });
        });
        return thread;
      })();
    }
    postMessage(message: unknown): void {
      // a thread is no window: its messages have no origin
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      void this.#thread.then((thread) => thread.postMessage(message));
    }
    terminate(): void {
      this.#isStopped = true; // a worker that is stopped says nothing more
      void this.#thread.then((thread) => thread.terminate());
    }
  }
  const createObjectURL = (blob: Blob): string => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  return { Worker: ThreadWorker, createObjectURL, started };
}
