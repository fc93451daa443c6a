import { RolecallError } from "@rolecall/core";
import type { Workings } from "../authority/Workings.ts";
import { claimMails, type Claimed } from "./claimMails.ts";
import { handOver } from "./handOver.ts";
import type { Mailer } from "./Mailer.ts";
import type { MailResult } from "./MailResult.ts";
import { openClaimed } from "./openClaimed.ts";
import { settleMail } from "./settleMail.ts";

/** How long it takes, in seconds, to send what is claimed at once: well within the time of a claim. */
const claimedFor = 2;
const mostAtOnce = 10;

/**
 * Sends the mails that are due. A mail is claimed first and marked after it is handed over, so that none is lost: if
 * the server dies in between, another one hands it over again under the same message id.
 */
export async function sendDueMails(
  workings: Workings,
  isStopping: () => boolean = () => false,
): Promise<{ readonly sent: number; readonly failed: number }> {
  const { database, clock, mailer, mailsPerSecond } = workings;
  const counts = { sent: 0, failed: 0 };
  if (mailer === undefined) return counts;
  const atOnce = Math.min(Math.max(Math.floor(mailsPerSecond * claimedFor), 1), mostAtOnce);
  while (!isStopping()) {
    const mails = await claimMails(database, clock(), atOnce);
    const results = await Promise.all(
      mails.map(async (mail) => {
        const result = await send(workings, mailer, mail);
        await settleMail(database, mail, result, clock());
        return result.status;
      }),
    );
    for (const status of results) {
      if (status === "sent") counts.sent++;
      else if (status !== "deferred" && status !== "withdrawn") counts.failed++;
    }
    if (mails.length < atOnce) break;
  }
  return counts;
}

async function send(workings: Workings, mailer: Mailer, mail: Claimed): Promise<MailResult> {
  try {
    let opened = await openClaimed(workings, mail);
    // meanwhile its link may have ended
    if ("said" in opened && (await workings.pace())) opened = await openClaimed(workings, mail);
    if (!("said" in opened)) return report(workings, mail, opened);
    const { message_id: messageId, recipient: to } = mail;
    const result = await handOver(mailer, { messageId, to, ...opened.said }, workings.mailTimeout);
    return report(workings, mail, result);
  } catch (error) {
    workings.onError(error);
    return {
      status: "failed",
      why: error instanceof Error ? error.message : String(error),
      reason: "The mail service couldn't be reached or failed.",
    };
  }
}

/** Reports a mail that is given up, by what it is about: a log is no place for addresses. */
function report(workings: Workings, mail: Claimed, result: MailResult): MailResult {
  if (result.status !== "bounced" && result.status !== "givenUp") return result;
  const { kind, organization_id, about, message_id } = mail;
  const where = organization_id === null ? "" : ` of the organization ${organization_id}`;
  const [code, why] =
    result.status === "bounced" ? ["mail_bounced", result.reason] : [result.code, result.why];
  workings.onError(
    new RolecallError(code, `The mail ${message_id} (${kind} ${about}${where}) won't be sent. ${why}`),
  );
  return result;
}
