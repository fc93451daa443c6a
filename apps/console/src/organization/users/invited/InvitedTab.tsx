import { Card, Group, NativeSelect, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { ShowMore } from "../../../ui/forms/ShowMore.tsx";
import { InvitedTable } from "./InvitedTable.tsx";
import { invitationStates, isInvitationState } from "./invitationStates.ts";
import { useInvitations } from "./useInvitations.ts";

/** Everyone who is invited, with what was offered and what can be done about it. */
export function InvitedTab() {
  const [search, setSearch] = useState("");
  const [state, setState] = useState("pending");
  const invitations = useInvitations(isInvitationState(state) ? state : undefined);
  const items = invitations.data?.pages.flatMap((page) => page.items) ?? [];
  const text = search.trim().toLowerCase();
  const found = items.filter(({ email, name = "" }) => `${email} ${name}`.toLowerCase().includes(text));
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group align="flex-end">
          <TextInput
            type="search"
            label="Find an invitation"
            placeholder="Name or address"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            flex="1 1 240px"
          />
          <NativeSelect
            label="State"
            value={state}
            data={[
              ...Object.entries(invitationStates).map(([value, { label }]) => ({ value, label })),
              { value: "all", label: "Every state" },
            ]}
            onChange={(event) => setState(event.currentTarget.value)}
          />
        </Group>
        <WriteError error={invitations.error} />
        {invitations.isPending ? <Skeleton height={120} /> : null}
        {invitations.isSuccess && found.length === 0 ? (
          <Text c="dimmed" py="xl" ta="center">
            No invitations match. Choose another state, or invite people.
          </Text>
        ) : null}
        {found.length === 0 ? null : <InvitedTable invitations={found} />}
        <ShowMore {...invitations} />
      </Stack>
    </Card>
  );
}
