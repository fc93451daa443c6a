/** Joins the tabs of one person in one organization, of which one that is shown holds the connection to the server. */
export interface Line {
  readonly name: string;
  /** Tells the other tabs which version is known here, or `null` to have them ask. */
  readonly say: (version: number | null) => void;
  /** Holds the connection from now on, or as soon as no other tab does. */
  readonly hold: () => void;
  /** Hands the connection on. */
  readonly release: () => void;
  readonly close: () => void;
}

/**
 * Opens a line.
 * @param name what only the tabs of the same person in the same organization know it by
 * @param isShared whether tabs share a connection; without it, and where they cannot, each holds its own
 * @param connect holds the connection until it is aborted
 * @param hear hears what the other tabs say; any script of the page's origin may have said it
 */
export function openLine(
  name: string,
  isShared: boolean,
  connect: (signal: AbortSignal) => Promise<void>,
  hear: (said: unknown) => void,
): Line {
  // a server and a native application have no tabs, and some browsers no locks
  const locks = isShared && typeof document === "object" && navigator.locks;
  const channel = locks ? openChannel(name) : undefined;
  channel?.addEventListener("message", ({ data }) => hear(data));
  let held: AbortController | undefined;
  const release = () => {
    held?.abort();
    held = undefined;
  };
  return {
    name,
    // a channel reaches pages of this origin alone
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (version) => channel?.postMessage(version),
    hold: () => {
      if (held) return;
      const { signal } = (held = new AbortController());
      let begun = false;
      const begin = () => {
        begun = true;
        return connect(signal);
      };
      if (!locks || !channel) void begin();
      // where a page may not lock, it holds a connection of its own
      else locks.request(name, { signal }, begin).catch(() => void (begun || signal.aborted || begin()));
    },
    release,
    close: () => {
      release();
      channel?.close();
    },
  };
}

/** Opens a channel, where the browser has them and lets this page use them. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
