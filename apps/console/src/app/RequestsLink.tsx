import { Text } from "@mantine/core";
import { IconUserQuestion } from "@tabler/icons-react";
import { AddressLink } from "./navigation/AddressLink.tsx";

/** Links to the requests for access: one's own, and those that wait for an answer. */
export function RequestsLink({ onFollow }: { readonly onFollow: () => void }) {
  return (
    <section aria-labelledby="area-requests">
      <Text component="h2" id="area-requests" size="xs" fw={700} c="dimmed" tt="uppercase" px="sm" pb={6}>
        Access
      </Text>
      <AddressLink
        path="/requests"
        label="Access requests"
        icon={<IconUserQuestion size={18} stroke={1.6} />}
        onFollow={onFollow}
      />
    </section>
  );
}
