/**
 * Sends mails. `nodemailerMailer` of `@rolecall/server/nodemailer` is one over any transport of nodemailer.
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
   * Resolves to nothing once the mail is handed over for good, and to `deferred` or `bounced` where the mail service
   * says so. Rejects when it failed: the mail is tried again, later each time, until it expires. Anything else that it
   * resolves to counts as a failure, and so does taking longer than `mailTimeout`.
   */
  send(mail: Mail): Promise<void | MailDeferred | MailBounced>;
}

/** The mail service does not take the mail yet, such as over a limit on mails in a time. */
export interface MailDeferred {
  readonly status: "deferred";
  /** When to try again, in seconds from now. Without it the pause grows with the age of the mail. */
  readonly seconds?: number | undefined;
  /** Why, for those who sent the invitation. */
  readonly reason?: string | undefined;
}

/** The mail service will never deliver the mail, such as to an address that does not exist. It is not tried again. */
export interface MailBounced {
  readonly status: "bounced";
  /** Why, for those who sent the invitation. */
  readonly reason: string;
}

/** A mail that is ready to go out. */
export interface Mail {
  /** The same over all attempts for one mail: a mail service drops a second copy by it. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same with markup, where an application has given it. */
  readonly html?: string | undefined;
}
