import { RolecallError } from "@rolecall/core";
import type { Mail, Mailer } from "./Mailer.ts";
import type { MailResult } from "./MailResult.ts";
import { oneLine } from "./oneLine.ts";

const longestReason = 300;

/**
 * Passes a mail to a mailer and reads the result. Only an answer of nothing is success: a mailer that throws at
 * once, never answers, or answers something unknown has failed.
 */
export async function handOver(mailer: Mailer, mail: Mail, timeout: number): Promise<MailResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new RolecallError(
            "mailer_timed_out",
            `The mailer took longer than ${timeout / 1000} seconds. The mail will be tried again`,
          ),
        ),
      timeout,
    );
  });
  try {
    const sending = (async () => mailer.send(mail))();
    return readAnswer(await Promise.race([sending, late]));
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer(answer: unknown): MailResult {
  if (answer === undefined) return { status: "sent" };
  if (typeof answer === "object" && answer !== null && "status" in answer) {
    const reason = "reason" in answer && typeof answer.reason === "string" ? oneLine(answer.reason) : "";
    const short = reason.slice(0, longestReason);
    const seconds = "seconds" in answer ? answer.seconds : undefined;
    if (answer.status === "bounced")
      return { status: "bounced", reason: short || "The recipient's mail server rejected the email." };
    if (answer.status === "deferred" && (seconds === undefined || typeof seconds === "number"))
      return { status: "deferred", seconds, reason: short || undefined };
  }
  throw new RolecallError(
    "mailer_answer_unknown",
    "The mailer resolved to an unknown value, so the mail may not have been sent and will be tried again. Resolve to undefined once the mail is handed over, or to an object with the status `deferred` or `bounced`",
  );
}
