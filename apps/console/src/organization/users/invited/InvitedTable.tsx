import { Table } from "@mantine/core";
import { useState } from "react";
import { useNames } from "../../audit/useNames.ts";
import { SortHead } from "../../../ui/tables/SortHead.tsx";
import { sortingOf } from "../../../ui/tables/sortingOf.ts";
import { InvitedRow } from "./InvitedRow.tsx";
import type { InvitationItem } from "./useInvitations.ts";
import { WideTable } from "../../../ui/tables/WideTable.tsx";

const comparators = {
  email: (one, other) => one.email.localeCompare(other.email, "en"),
  role: (one, other) => one.role.localeCompare(other.role, "en"),
  sent: (one, other) => one.lastSentAt - other.lastSentAt,
  expires: (one, other) => one.expiresAt - other.expiresAt,
} as const satisfies Record<string, (one: InvitationItem, other: InvitationItem) => number>;

/** The invitations that are loaded, in the order that was asked for. */
export function InvitedTable({ invitations }: { readonly invitations: readonly InvitationItem[] }) {
  const [sort, setSort] = useState("-sent");
  const names = useNames(invitations.map(({ invitedBy }) => invitedBy));
  const by = Object.entries(comparators).find(([name]) => sort.endsWith(name))?.[1] ?? comparators.sent;
  const turn = sort.startsWith("-") ? -1 : 1;
  const sorting = sortingOf(sort, setSort);
  return (
    <WideTable minWidth={1080} aria-label="Invited people" verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Email" column="email" sorting={sorting} />
          <SortHead label="Role" column="role" sorting={sorting} />
          <Table.Th scope="col">Projects and teams</Table.Th>
          <SortHead label="Sent" column="sent" sorting={sorting} />
          <SortHead label="Expires" column="expires" sorting={sorting} />
          <Table.Th scope="col">State</Table.Th>
          <Table.Th scope="col" ta="right">
            Actions
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {invitations
          .toSorted((one, other) => turn * by(one, other))
          .map((invitation) => (
            <InvitedRow
              key={invitation.id}
              invitation={invitation}
              inviter={names.person(invitation.invitedBy)}
              names={names}
            />
          ))}
      </Table.Tbody>
    </WideTable>
  );
}
