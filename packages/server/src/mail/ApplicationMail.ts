/**
 * A mail in an application's own words, for the outbox of the authority.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const mailInvoice = (authority: Authority, organization: string, to: string) =>
 *   authority.send({ organization, to, subject: "Your invoice", text: "Hello,\n\nyour invoice is ready.\n" });
 */
export interface ApplicationMail {
  /** The organization that it is about, with which it goes; left out where it is about none, like a new account. */
  readonly organization?: string | undefined;
  readonly to: string;
  /** Line breaks become blanks, so that no name in it breaks out of the head of the mail. */
  readonly subject: string;
  readonly text: string;
  /** The same for those who read mails with markup. Escape what people have written. */
  readonly html?: string | undefined;
  /**
   * Until when it is worth sending, in milliseconds since 1970, such as the end of a link in it. It is tried until then.
   * @default five days from now
   */
  readonly expiresAt?: number | undefined;
  /** The id of what it is about, which stays readable in the outbox when the mail is gone. Nothing secret. */
  readonly about?: string | undefined;
}
