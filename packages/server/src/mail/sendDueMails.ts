import type { Workings } from "../authority/Workings.ts";
import { claimMails, type Claimed } from "./claimMails.ts";
import type { Mailer } from "./Mailer.ts";
import { openClaimed } from "./openClaimed.ts";
import { settleMail, type MailResult } from "./settleMail.ts";

const mostAtOnce = 10;

/**
 * Sends the mails that are due. A mail is claimed first and marked after it is handed over, so that none is lost: if
 * the server dies in between, another one hands it over again under the same message id.
 */
export async function sendDueMails(
  workings: Workings,
): Promise<{ readonly sent: number; readonly failed: number }> {
  const { database, clock, mailer } = workings;
  const counts = { sent: 0, failed: 0 };
  if (mailer === undefined) return counts;
  for (;;) {
    const mails = await claimMails(database, clock(), mostAtOnce);
    const results = await Promise.all(
      mails.map(async (mail) => {
        const result = await send(workings, mailer, mail);
        await settleMail(database, mail, result, clock());
        return result.status;
      }),
    );
    for (const status of results) if (status !== "useless") counts[status]++;
    if (mails.length < mostAtOnce) return counts;
  }
}

async function send(workings: Workings, mailer: Mailer, mail: Claimed): Promise<MailResult> {
  try {
    const opened = await openClaimed(workings, mail);
    if (!("said" in opened)) return opened;
    const { message_id: messageId, recipient: to } = mail;
    await mailer.send({ messageId, to, ...opened.said });
    return { status: "sent" };
  } catch (error) {
    workings.onError(error);
    return { status: "failed", why: error instanceof Error ? error.message : String(error), forGood: false };
  }
}
