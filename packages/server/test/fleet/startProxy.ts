import { connect, createServer, type Socket } from "node:net";

/** A proxy between two sides, which can do to their connections whatever a network does. */
export interface Proxy {
  readonly port: number;
  /** Breaks off every connection there is. New ones go through. */
  cut(): void;
  /** Breaks off every connection, and each new one, until `mend`. */
  part(): void;
  /** Lets nothing through any more on the connections there are, and ends none. New ones go through. */
  freeze(): void;
  /** Lets the next request through and breaks off its connection when the answer begins. Resolves then. */
  swallowAnswer(): Promise<void>;
  mend(): void;
  close(): Promise<void>;
}

/** Starts a proxy on a free port. A connection goes to the first of the ports that takes it. */
export async function startProxy(ports: () => readonly number[]): Promise<Proxy> {
  const pairs = new Map<Socket, Socket>();
  let isParted = false;
  let swallowed: (() => void) | undefined;
  const cut = () => {
    for (const pair of pairs) for (const end of pair) end.destroy();
  };
  const server = createServer((near) => {
    near.on("error", () => {});
    if (isParted) {
      near.destroy();
      return;
    }
    let far: Socket | undefined;
    near.on("close", () => far?.destroy());
    const [...left] = ports();
    const next = () => {
      const port = left.shift();
      if (port === undefined || near.destroyed) {
        near.destroy();
        return;
      }
      const tried = connect({ port, host: "127.0.0.1", noDelay: true });
      tried.on("error", () => {});
      tried.once("close", next);
      tried.once("connect", () => {
        tried.off("close", next);
        far = tried;
        pairs.set(near, tried);
        tried.on("close", () => {
          pairs.delete(near);
          near.destroy();
        });
        near.pipe(tried);
        tried.on("data", (part: Buffer) => {
          if (swallowed === undefined) {
            near.write(part);
            return;
          }
          swallowed();
          swallowed = undefined;
          near.destroy();
        });
      });
    };
    near.setNoDelay(true);
    next();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy listens on no port.");
  return {
    port: address.port,
    cut,
    part() {
      isParted = true;
      cut();
    },
    freeze() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.pause();
      }
    },
    swallowAnswer: () =>
      new Promise((resolve) => {
        swallowed = resolve;
      }),
    mend() {
      isParted = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
