import { useState } from "react";
import { ListCard } from "../../../ui/tables/ListCard.tsx";
import { SelectFilter } from "../../../ui/tables/SelectFilter.tsx";
import { InvitedTable } from "./InvitedTable.tsx";
import { invitationOptions } from "./invitationStates.ts";
import { type InvitationItem, useInvitations } from "./useInvitations.ts";

/** Everyone who is invited, with what was offered and what can be done about it. */
export function InvitedTab() {
  const [search, setSearch] = useState("");
  const [state, setState] = useState<InvitationItem["state"] | undefined>("pending");
  const invitations = useInvitations(state);
  const text = search.trim().toLowerCase();
  const found = invitations.items.filter(({ email, name = "" }) =>
    `${email} ${name}`.toLowerCase().includes(text),
  );
  return (
    <ListCard
      search={{
        label: "Find an invitation",
        placeholder: "Name or address",
        value: search,
        onChange: setSearch,
      }}
      filters={
        <SelectFilter
          label="State"
          any="Every state"
          options={invitationOptions}
          value={state}
          onChange={setState}
        />
      }
      query={invitations.query}
      empty={
        found.length === 0 &&
        !invitations.hasMore &&
        "No invitations match. Choose another state, or invite people."
      }
    >
      <InvitedTable {...invitations} items={found} />
    </ListCard>
  );
}
