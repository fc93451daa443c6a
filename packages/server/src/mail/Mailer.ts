/**
 * Sends mails. `nodemailerMailer` of `@rolecall/server/nodemailer` creates one from any nodemailer transport.
 * @example
 * import type { Mailer } from "@rolecall/server";
 *
 * export const printing: Mailer = { send: async (mail) => console.log(`${mail.to}: ${mail.subject}`) };
 *
 * export const overHttp: Mailer = {
 *   async send(mail) {
 *     const answer = await fetch("https://mail.example/send", { method: "POST", body: JSON.stringify(mail) });
 *     if (answer.ok) return undefined;
 *     if (answer.status === 429) return { status: "deferred", seconds: 5, reason: "Too many mails at once" };
 *     if (answer.status === 422) return { status: "bounced", reason: "There is no such address" };
 *     throw new Error(`The mail service answered ${answer.status}`);
 *   },
 * };
 */
export interface Mailer {
  /**
   * * Sends one mail. Resolve to nothing once the mail service has accepted it, or to `deferred` or `bounced`. Reject
   * if it failed: the mail is retried with growing delays until it expires. Any other result, and taking longer than
   * `mailTimeout`, counts as a failure.
   */
  send(mail: Mail): Promise<void | MailDeferred | MailBounced>;
}

/** The mail service doesn't accept the mail yet, for example because of a rate limit. */
export interface MailDeferred {
  readonly status: "deferred";
  /** When to retry, in seconds from now. Without it, the delay grows with the age of the mail. */
  readonly seconds?: number | undefined;
  /** The reason, shown to the people who sent the invitation. */
  readonly reason?: string | undefined;
}

/** The mail service will never deliver the mail, for example because the address doesn't exist. It isn't retried. */
export interface MailBounced {
  readonly status: "bounced";
  /** The reason, shown to the people who sent the invitation. */
  readonly reason: string;
}

/** A mail that is ready to be sent. */
export interface Mail {
  /** The message id, the same for all attempts, so that a mail service can drop a second copy. */
  readonly messageId: string;
  /** The address it goes to. Exactly one. */
  readonly to: string;
  /** The subject, on one line. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same as HTML, if your application provided it. */
  readonly html?: string | undefined;
}
