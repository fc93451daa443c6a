/** What has become of a claimed mail. `reason` is for those who sent it, `why` for those who run the server. */
export type MailResult =
  | { readonly status: "sent" }
  /** No one could do anything with it any more: its link has ended. */
  | { readonly status: "withdrawn"; readonly why: string }
  | { readonly status: "deferred"; readonly seconds: number | undefined; readonly reason: string | undefined }
  | { readonly status: "bounced"; readonly reason: string }
  | { readonly status: "failed"; readonly why: string; readonly reason: string }
  | {
      readonly status: "givenUp";
      readonly code: "mail_unsendable" | "mail_expired";
      readonly why: string;
      readonly reason: string;
    };
