import { Badge } from "@mantine/core";
import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { timeWords } from "../../../ui/words/timeWords.ts";
import { useNames } from "../../audit/useNames.ts";
import { InvitedActions } from "./InvitedActions.tsx";
import { Invitee, MailSent, Offered } from "./InvitedCells.tsx";
import { invitationStates } from "./invitationStates.ts";
import type { InvitationItem } from "./useInvitations.ts";

interface InvitedTableProps extends ListPages {
  readonly items: readonly InvitationItem[];
}

/** The invitations that are loaded, in the order that was asked for. */
export function InvitedTable({ items, ...pages }: InvitedTableProps) {
  const names = useNames(items.map(({ invitedBy }) => invitedBy));
  return (
    <ListTable
      label="Invited people"
      items={items}
      idOf={({ id }) => id}
      rowAttributes={({ id, state }) => ({ "data-invitation": id, "data-state": state })}
      sortedBy="-Sent"
      pages={pages}
      minWidth={900}
      rowHeight={64}
      columns={[
        {
          label: "Email",
          namesRow: true,
          sort: ({ email }) => email,
          cell: ({ email, invitedBy }) => <Invitee email={email} inviter={names.person(invitedBy)} />,
        },
        {
          label: "Offered",
          isIntroduced: true,
          sort: ({ role }) => role,
          cell: (invitation) => <Offered invitation={invitation} names={names} />,
        },
        {
          label: "Sent",
          isIntroduced: true,
          sort: ({ lastSentAt }) => lastSentAt,
          cell: (invitation) => <MailSent invitation={invitation} />,
        },
        {
          label: "Expires",
          width: 130,
          isIntroduced: true,
          sort: ({ expiresAt }) => expiresAt,
          cell: ({ state, expiresAt }) =>
            state === "pending" || state === "expired" ? timeWords(expiresAt) : "–",
        },
        {
          label: "State",
          cell: ({ state }) => (
            <Badge variant="light" color={invitationStates[state].color} miw="max-content">
              {invitationStates[state].label}
            </Badge>
          ),
        },
        {
          label: "Actions",
          isControls: true,
          cell: (invitation) => <InvitedActions invitation={invitation} />,
        },
      ]}
    />
  );
}
