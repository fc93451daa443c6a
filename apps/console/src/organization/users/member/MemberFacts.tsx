import { Badge, Group, Text } from "@mantine/core";
import { formatDay } from "../../../ui/words/formatDay.ts";
import type { MemberDetails } from "../known/MemberItem.ts";

/** Who a member is, and since when. */
export function MemberFacts({ member: { email, status, joinedAt } }: { readonly member: MemberDetails }) {
  return (
    <Group gap="sm">
      <Text size="sm">{email}</Text>
      <Text size="sm" c="dimmed">
        Joined {formatDay(joinedAt)}
      </Text>
      {status === "suspended" ? (
        <Badge variant="light" color="orange">
          Suspended
        </Badge>
      ) : null}
    </Group>
  );
}
