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
            `The mailer has not answered within ${timeout / 1000} seconds; the mail is tried again`,
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
    if (answer.status === "bounced") return { status: "bounced", reason: short || "The mail was rejected." };
    if (answer.status === "deferred" && (seconds === undefined || typeof seconds === "number"))
      return { status: "deferred", seconds, reason: short || undefined };
  }
  throw new RolecallError(
    "mailer_answer_unknown",
    "The mailer has resolved to something other than nothing, `deferred` or `bounced`, so whether the mail was sent is not known and it is tried again; resolve to nothing once it is handed over",
  );
}
