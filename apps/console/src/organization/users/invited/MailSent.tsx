import { Text } from "@mantine/core";
import { formatDay } from "../../../ui/words/formatDay.ts";
import type { InvitationItem } from "./useInvitations.ts";

/** When an invitation was mailed, or why its mail has not gone out. */
export function MailSent({ invitation }: { readonly invitation: InvitationItem }) {
  const { lastSentAt, sentCount } = invitation;
  const unsent = unsentMail(invitation);
  if (unsent === undefined)
    return (
      <span style={{ whiteSpace: "nowrap" }}>
        {formatDay(lastSentAt)}
        {sentCount > 1 ? ` (${sentCount}×)` : ""}
      </span>
    );
  return (
    <Text size="sm" maw={220} data-delivery={unsent.state}>
      {deliveryWords[unsent.state]}
      {unsent.reason === undefined ? null : (
        <Text component="span" size="xs" c="dimmed" display="block" style={{ overflowWrap: "anywhere" }}>
          {unsent.reason}
        </Text>
      )}
    </Text>
  );
}

/** The mail of an invitation that can still be answered or sent again, where it has not gone out. */
function unsentMail({ state, delivery }: InvitationItem) {
  if (delivery === undefined || (state !== "pending" && state !== "expired")) return undefined;
  return delivery.state === "sent" ? undefined : { ...delivery, state: delivery.state };
}

/** What is said of the mail of an invitation that has not gone out. */
const deliveryWords: Readonly<
  Record<Exclude<NonNullable<InvitationItem["delivery"]>["state"], "sent">, string>
> = {
  queued: "Being sent",
  deferred: "Not sent yet. We keep trying until the invitation expires.",
  failed: "The mail was not sent. Send the invitation again, or copy its link.",
  bounced: "The recipient's mail server rejected the email. Check the address.",
};
