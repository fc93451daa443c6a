import type { InvitationItem } from "./useInvitations.ts";

/** What is said of the mail of an invitation that has not gone out. */
export const deliveryWords: Readonly<
  Record<Exclude<NonNullable<InvitationItem["delivery"]>["state"], "sent">, string>
> = {
  queued: "Being sent",
  deferred: "Not sent yet. We keep trying until the invitation expires.",
  failed: "The mail was not sent. Send the invitation again, or copy its link.",
  bounced: "The mail was rejected. Check the address.",
};
