import { Badge, Table, Text } from "@mantine/core";
import type { InvitationState } from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { CommandFault } from "../dialogs/CommandFault.tsx";
import { useCommand } from "../dialogs/useCommand.ts";
import { dateWords } from "../members/dateWords.ts";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { InvitedActions } from "./InvitedActions.tsx";
import type { InvitedEntry } from "./invitedRows.ts";
import classes from "./InvitedTable.module.css";

interface InvitedRowProps {
  readonly entry: InvitedEntry;
  /** Whether there is no room for more than two columns. */
  readonly stacked: boolean;
  /** Called when the invitation is off the list, and with it whatever had the focus. */
  readonly onGone: () => void;
}

const looks: Readonly<Record<InvitationState, { readonly label: string; readonly color: string }>> = {
  pending: { label: "Pending", color: "blue" },
  accepted: { label: "Accepted", color: "teal" },
  declined: { label: "Declined", color: "gray" },
  revoked: { label: "Revoked", color: "gray" },
  expired: { label: "Expired", color: "yellow" },
};

/** One invitation: to whom, to what, since when, and how it stands. */
export function InvitedRow({ entry, stacked, onGone }: InvitedRowProps) {
  const { invitation, state, places } = entry;
  const asking = useCommand();
  const { label, color } = looks[state];
  const sent = `${dateWords(invitation.lastSentAt)}${invitation.sentCount > 1 ? ` (${invitation.sentCount}×)` : ""}`;
  const expires = state === "pending" || state === "expired" ? dateWords(invitation.expiresAt) : undefined;
  const faulty = asking.progress.status === "refused" || asking.progress.status === "failed";
  const offered = [roleLabel("organization", invitation.role), ...places].join(", ");
  const badge = (
    <Badge variant="light" color={color} miw="max-content">
      {label}
    </Badge>
  );
  const possible = <InvitedActions entry={entry} asking={asking} onGone={onGone} />;
  return (
    <>
      <Table.Tr data-invitation={invitation.id} data-state={state} data-more={stacked || faulty}>
        <Table.Th scope="row" fw={400}>
          <Text size="sm" fw={600} className={classes["email"] ?? ""}>
            {invitation.email}
          </Text>
          {stacked ? <Text size="sm">{offered}</Text> : null}
          <Text size="xs" c="dimmed">
            by {profiles[invitation.invitedBy]?.name ?? "someone who left"}
            {stacked ? `, ${sent}${expires === undefined ? "" : `; until ${expires}`}` : ""}
          </Text>
        </Table.Th>
        {stacked ? null : <Table.Td>{offered}</Table.Td>}
        <Table.Td>{badge}</Table.Td>
        {stacked ? null : (
          <>
            <Table.Td style={inOneLine}>{sent}</Table.Td>
            <Table.Td style={inOneLine}>{expires ?? "–"}</Table.Td>
            <Table.Td>{possible}</Table.Td>
          </>
        )}
      </Table.Tr>
      {stacked ? (
        <Table.Tr data-more={faulty}>
          <Table.Td colSpan={2} pt={0}>
            {possible}
          </Table.Td>
        </Table.Tr>
      ) : null}
      {faulty ? (
        <Table.Tr>
          <Table.Td colSpan={6} pt={0}>
            <CommandFault progress={asking.progress} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}

const inOneLine = { whiteSpace: "nowrap" } as const;
