import { vi } from "vitest";
import type { Pages } from "../openPages.ts";

/** Waits for the email to an address with a subject. Returns the link in it. */
export async function linkInMail(server: Pages["server"], to: string, subject: RegExp): Promise<string> {
  const mail = await vi.waitFor(
    () => {
      const found = server.mails.findLast((each) => each.to === to && subject.test(each.subject));
      if (found === undefined) throw new Error(`No mail about ${subject} came to ${to}`);
      return found;
    },
    { timeout: 20_000 },
  );
  const [link] = /https?:\S+/.exec(mail.text) ?? [];
  if (link === undefined) throw new Error(`There is no link in: ${mail.text}`);
  return link;
}
