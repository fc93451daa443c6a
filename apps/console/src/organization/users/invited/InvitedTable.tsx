import { Badge, Text } from "@mantine/core";
import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { timeWords } from "../../../ui/words/timeWords.ts";
import type { Names } from "../../audit/Names.ts";
import { useNames } from "../../audit/useNames.ts";
import { InvitedActions } from "./InvitedActions.tsx";
import { MailSent } from "./MailSent.tsx";
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
          renderCell: ({ email, invitedBy }) => <Invitee email={email} inviter={names.person(invitedBy)} />,
        },
        {
          label: "Offered",
          isIntroduced: true,
          sort: ({ role }) => role,
          renderCell: (invitation) => <Offered invitation={invitation} names={names} />,
        },
        {
          label: "Sent",
          isIntroduced: true,
          sort: ({ lastSentAt }) => lastSentAt,
          renderCell: (invitation) => <MailSent invitation={invitation} />,
        },
        {
          label: "Expires",
          width: 130,
          isIntroduced: true,
          sort: ({ expiresAt }) => expiresAt,
          renderCell: ({ state, expiresAt }) =>
            state === "pending" || state === "expired" ? timeWords(expiresAt) : "–",
        },
        {
          label: "State",
          renderCell: ({ state }) => (
            <Badge variant="light" color={invitationStates[state].color} miw="max-content">
              {invitationStates[state].label}
            </Badge>
          ),
        },
        {
          label: "Actions",
          isControls: true,
          renderCell: (invitation) => <InvitedActions invitation={invitation} />,
        },
      ]}
    />
  );
}

/** Who is invited, and by whose invitation. An address that is too long for one line goes on at its domain. */
function Invitee({ email, inviter }: { readonly email: string; readonly inviter: string }) {
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
function Offered({ invitation: { role, projects, teamIds }, names }: OfferedProps) {
  const places = [
    ...projects.map((each) => `${names.project(each.projectId)} (${roleLabel("project", each.role)})`),
    ...teamIds.map((id) => names.team(id)),
  ];
  const shown = places.length > most ? [...places.slice(0, most), `${places.length - most} more`] : places;
  return <span title={places.join(", ")}>{[roleLabel("organization", role), ...shown].join(", ")}</span>;
}
