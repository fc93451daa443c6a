import { vi } from "vitest";
import type { Mails } from "./BrowserTask.ts";

/** Waits for the newest mail to an address, and gives the link in it. */
export function linkIn(mails: Mails, to: string): Promise<string> {
  return vi.waitFor(
    () => {
      const link = /https?:\/\/\S+/.exec(mails.findLast((mail) => mail.to === to)?.text ?? "");
      if (link === null) throw new Error(`No link was mailed to ${to}.`);
      return link[0];
    },
    { timeout: 20_000 },
  );
}
