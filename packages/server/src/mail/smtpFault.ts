import type { MailBounced, MailDeferred } from "./Mailer.ts";

/** Limits that some providers answer as if they were for good. */
const limits =
  /\b(?:throttl|rate[ -]?limit|too many|(?:sending|rate|quota|mails?) (?:limit )?exceeded|over quota)/i;

/** Steps of a conversation at which a mail server speaks of the one mail, and not of the sender or the connection. */
const aboutTheMail = new Set(["RCPT TO", "DATA"]);

/**
 * Reads what a mail server, or a provider's interface, has against a mail: a reply of 4xx puts it off, one of 5xx to
 * the recipient or the content rejects it for good. Undefined where the fault is another one, such as a wrong password.
 */
export function smtpFault(error: unknown): MailDeferred | MailBounced | undefined {
  if (!(error instanceof Error)) return undefined;
  const reply = "responseCode" in error ? Number(error.responseCode) : Number.NaN;
  const command = "command" in error ? String(error.command) : "";
  const reason = "response" in error && typeof error.response === "string" ? error.response : error.message;
  // nodemailer itself found the address invalid
  if (command === "API" && error.message.startsWith("Invalid recipient"))
    return { status: "bounced", reason };
  const status = httpStatus(error);
  if (status === 429 || status === 503 || /throttl|toomanyrequests/i.test(error.name))
    return { status: "deferred", reason };
  if (!Number.isFinite(reply) || ("code" in error && error.code === "EAUTH")) return undefined;
  if ((reply >= 400 && reply < 500) || (reply >= 500 && limits.test(reason)))
    return { status: "deferred", reason };
  if (reply >= 500 && reply < 600 && aboutTheMail.has(command)) return { status: "bounced", reason };
  return undefined;
}

function httpStatus(error: Error): number | undefined {
  if ("statusCode" in error) return Number(error.statusCode);
  return "status" in error ? Number(error.status) : undefined;
}
