import { Badge } from "@mantine/core";
import { useState } from "react";
import type { Domain } from "../../../contract/Answers.ts";
import { useRead } from "../../session/api/useRead.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { ClaimDomainModal } from "./ClaimDomainModal.tsx";
import { DomainActions } from "./DomainActions.tsx";
import { RecordModal } from "./RecordModal.tsx";

const looks = {
  pending: { label: "Waiting for the record", color: "yellow" },
  verified: { label: "Verified", color: "teal" },
  lapsed: { label: "The record is gone", color: "red" },
} as const satisfies Record<Domain["state"], object>;

/** The domains that the organization claims. */
export function DomainsCard() {
  const query = useRead("security.read", {});
  const domains = query.data?.domains ?? [];
  const [shown, show] = useState<string>();
  const domain = domains.find(({ name }) => name === shown);
  return (
    <ListCard
      title="Domains"
      control={
        <DialogButton
          permission="security.sso.toggle"
          // the switch is what is found by it
          data-task={undefined}
          renderDialog={(close) => <ClaimDomainModal onClose={close} onClaimed={show} />}
        >
          Claim a domain
        </DialogButton>
      }
      query={query}
      empty={
        domains.length === 0 &&
        "No domain yet. Claim one like example.com to sign people in with your identity provider."
      }
    >
      <ListTable
        label="Domains"
        minWidth={520}
        items={domains}
        idOf={({ name }) => name}
        columns={[
          { label: "Domain", namesRow: true, attributes: { fw: 500 }, renderCell: ({ name }) => name },
          {
            label: "State",
            renderCell: ({ state }) => (
              <Badge variant="light" color={looks[state].color}>
                {looks[state].label}
              </Badge>
            ),
          },
          {
            label: "Actions",
            isControls: true,
            renderCell: (each) => <DomainActions domain={each} onShow={() => show(each.name)} />,
          },
        ]}
      />
      {domain === undefined ? null : <RecordModal domain={domain} onClose={() => show(undefined)} />}
    </ListCard>
  );
}
