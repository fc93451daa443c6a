import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { useSorted } from "../../../ui/tables/useSorted.ts";
import { useNames } from "../../audit/useNames.ts";
import { InvitedCells } from "./InvitedCells.tsx";
import type { InvitationItem } from "./useInvitations.ts";

interface InvitedTableProps extends ListPages {
  readonly items: readonly InvitationItem[];
}

const columns = [
  { label: "Email", sort: "email" },
  { label: "Offered", sort: "role" },
  { label: "Sent", sort: "sent" },
  { label: "Expires", sort: "expires", width: 130 },
  { label: "State" },
  { label: "Actions", isHidden: true },
] as const;

/** The invitations that are loaded, in the order that was asked for. */
export function InvitedTable({ items, ...pages }: InvitedTableProps) {
  const names = useNames(items.map(({ invitedBy }) => invitedBy));
  const { sorted, sorting } = useSorted(
    items,
    "sent",
    ({ email, role, lastSentAt, expiresAt }, column) =>
      ({ email, role, sent: lastSentAt, expires: expiresAt })[column] ?? email,
    true,
  );
  return (
    <ListTable
      label="Invited people"
      columns={columns}
      items={sorted}
      idOf={({ id }) => id}
      rowAttributes={({ id, state }) => ({ "data-invitation": id, "data-state": state })}
      sorting={sorting}
      pages={pages}
      minWidth={900}
      rowHeight={64}
      renderCells={(invitation) => <InvitedCells invitation={invitation} names={names} />}
    />
  );
}
