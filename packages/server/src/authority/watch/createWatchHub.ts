import type { Database } from "../../storage/Database.ts";
import { channel, readAnnouncement } from "./announcementOf.ts";

/** Tells those who watch that their access may have changed. */
export interface WatchHub {
  watch(organization: string, userId: string, changed: () => void): Promise<() => void>;
  close(): Promise<void>;
}

type Watchers = Map<string, Set<() => void>>;

/** Makes a hub that listens once, from the first watcher on, for however many there are. */
export function createWatchHub(database: Database, onError: (error: unknown) => void): WatchHub {
  const organizations = new Map<string, Watchers>();
  let listening: Promise<() => Promise<void>> | undefined;

  const call = (watchers: Iterable<() => void>) => {
    for (const changed of watchers)
      try {
        changed();
      } catch (error) {
        onError(error);
      }
  };
  const everyone = (users: Watchers) => [...users.values()].flatMap((each) => [...each]);

  const listen = () => {
    listening ??= database.listen(channel, {
      onMessage(payload) {
        const told = readAnnouncement(payload);
        const users = told && organizations.get(told.organization);
        if (told === undefined || users === undefined) return;
        call(told.userIds?.flatMap((userId) => [...(users.get(userId) ?? [])]) ?? everyone(users));
      },
      onBack: () => call([...organizations.values()].flatMap(everyone)),
    });
    return listening;
  };

  return {
    async watch(organization, userId, changed) {
      const users = organizations.get(organization) ?? new Map<string, Set<() => void>>();
      organizations.set(organization, users);
      const watchers = users.get(userId) ?? new Set();
      users.set(userId, watchers);
      // the same function may watch twice, so each watcher is one of its own
      const watcher = () => changed();
      watchers.add(watcher);
      const stop = () => {
        watchers.delete(watcher);
        if (watchers.size === 0 && users.get(userId) === watchers) users.delete(userId);
        if (users.size === 0 && organizations.get(organization) === users) organizations.delete(organization);
      };
      const mine = listen();
      try {
        await mine;
      } catch (error) {
        // the next to watch tries again
        if (listening === mine) listening = undefined;
        stop();
        throw error;
      }
      return stop;
    },
    async close() {
      organizations.clear();
      const stop = await listening?.catch(() => undefined);
      listening = undefined;
      await stop?.();
    },
  };
}
