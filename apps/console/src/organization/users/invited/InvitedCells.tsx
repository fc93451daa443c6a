import { Text } from "@mantine/core";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { Names } from "../../audit/Names.ts";
import { dayWords } from "../../../ui/words/dayWords.ts";
import type { InvitationItem } from "./useInvitations.ts";

/** Who is invited, and by whose invitation. An address that is too long for one line goes on at its domain. */
export function Invitee({ email, inviter }: { readonly email: string; readonly inviter: string }) {
  const at = email.indexOf("@") + 1;
  return (
    <>
      <Text size="sm" fw={500} style={{ overflowWrap: "anywhere" }}>
        {email.slice(0, at)}
        <wbr />
        {email.slice(at)}
      </Text>
      <Text size="xs" c="dimmed">
        by {inviter}
      </Text>
    </>
  );
}

interface OfferedProps {
  readonly invitation: InvitationItem;
  readonly names: Names;
}

const most = 3;

/** What an invitation offers: the role, and the first few projects and teams. The rest shows on hover. */
export function Offered({ invitation: { role, projects, teamIds }, names }: OfferedProps) {
  const places = [
    ...projects.map((each) => `${names.project(each.projectId)} (${roleLabel("project", each.role)})`),
    ...teamIds.map((id) => names.team(id)),
  ];
  const shown = places.length > most ? [...places.slice(0, most), `${places.length - most} more`] : places;
  return <span title={places.join(", ")}>{[roleLabel("organization", role), ...shown].join(", ")}</span>;
}

/** When an invitation was mailed, or why its mail has not gone out. */
export function MailSent({ invitation }: { readonly invitation: InvitationItem }) {
  const { lastSentAt, sentCount } = invitation;
  const unsent = unsentMail(invitation);
  if (unsent === undefined)
    return (
      <span style={{ whiteSpace: "nowrap" }}>
        {dayWords(lastSentAt)}
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
