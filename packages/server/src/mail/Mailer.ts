/**
 * Sends mails. `nodemailerMailer` of `@rolecall/server/nodemailer` is one over any transport of nodemailer.
 * @example
 * import type { Mailer } from "@rolecall/server";
 *
 * export const printing: Mailer = { send: async (mail) => console.log(`${mail.to}: ${mail.subject}`) };
 */
export interface Mailer {
  /** Resolves once the mail is handed over for good; rejects when it has to be tried again. */
  send(mail: Mail): Promise<void>;
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
