import { Badge, Table, Text } from "@mantine/core";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { Names } from "../../audit/Names.ts";
import { dayWords } from "../../../ui/words/dayWords.ts";
import { deadlineWords } from "../../../ui/words/deadlineWords.ts";
import { InvitedActions } from "./InvitedActions.tsx";
import { invitationStates } from "./invitationStates.ts";
import type { InvitationItem } from "./useInvitations.ts";

interface InvitedCellsProps {
  readonly invitation: InvitationItem;
  readonly names: Names;
}

const most = 3;
const oneLine = { whiteSpace: "nowrap" } as const;

/** The cells of one invitation: address, offer, dates, state and actions. */
export function InvitedCells({ invitation, names }: InvitedCellsProps) {
  const { email, role, projects, teamIds, lastSentAt, sentCount, expiresAt, state } = invitation;
  const places = [
    ...projects.map((each) => `${names.project(each.projectId)} (${roleLabel("project", each.role)})`),
    ...teamIds.map((id) => names.team(id)),
  ];
  const at = email.indexOf("@") + 1;
  const shown = places.length > most ? [...places.slice(0, most), `${places.length - most} more`] : places;
  const { label, color } = invitationStates[state];
  const unsent = unsentMail(invitation);
  const isTimed = state === "pending" || state === "expired";
  return (
    <>
      <Table.Th scope="row" fw={400}>
        <Text size="sm" fw={500} style={{ overflowWrap: "anywhere" }}>
          {/* where it is too long for one line, it goes on at its domain */}
          {email.slice(0, at)}
          <wbr />
          {email.slice(at)}
        </Text>
        <Text size="xs" c="dimmed">
          by {names.person(invitation.invitedBy)}
        </Text>
      </Table.Th>
      <Table.Td data-label="Offered" title={places.join(", ")}>
        {[roleLabel("organization", role), ...shown].join(", ")}
      </Table.Td>
      <Table.Td data-label="Sent" style={unsent ? undefined : oneLine}>
        {unsent ? (
          <Text size="sm" maw={220} data-delivery={unsent.state}>
            {deliveryWords[unsent.state]}
            {unsent.reason === undefined ? null : (
              <Text
                component="span"
                size="xs"
                c="dimmed"
                display="block"
                style={{ overflowWrap: "anywhere" }}
              >
                {unsent.reason}
              </Text>
            )}
          </Text>
        ) : (
          <>
            {dayWords(lastSentAt)}
            {sentCount > 1 ? ` (${sentCount}×)` : ""}
          </>
        )}
      </Table.Td>
      <Table.Td data-label="Expires">{isTimed ? deadlineWords(expiresAt) : "–"}</Table.Td>
      <Table.Td>
        <Badge variant="light" color={color} miw="max-content">
          {label}
        </Badge>
      </Table.Td>
      <Table.Td>
        <InvitedActions invitation={invitation} />
      </Table.Td>
    </>
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
