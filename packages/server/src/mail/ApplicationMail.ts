/**
 * A mail of your application, for the authority's outbox.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const mailInvoice = (authority: Authority, organization: string, to: string) =>
 *   authority.send({ organization, to, subject: "Your invoice", text: "Hello,\n\nYour invoice is ready.\n" });
 */
export interface ApplicationMail {
  /**
   * The id of the organization it is about. The mail is deleted with it. Leave it out for a mail about none, such as a
   * new account.
   */
  readonly organization?: string | undefined;
  /** The address it goes to. Exactly one. */
  readonly to: string;
  /** The subject. Line breaks become spaces, so that no name in it can add a header. */
  readonly subject: string;
  /** What it says, as plain text. */
  readonly text: string;
  /** The same as HTML. Escape everything that people wrote. */
  readonly html?: string | undefined;
  /**
   * When to give up sending it, in milliseconds since 1970, such as when a link in it expires.
   * @default five days from now
   */
  readonly expiresAt?: number | undefined;
  /**
   * The id of what it is about. It stays readable in the outbox after the mail is erased, so put nothing secret in it.
   */
  readonly about?: string | undefined;
}
