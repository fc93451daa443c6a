import { Avatar, Badge, Box, Group, Text } from "@mantine/core";
import { useSession } from "../../../session/ConsoleSession.ts";
import { NameButton } from "../../../ui/forms/NameButton.tsx";
import type { MemberItem } from "../known/MemberItem.ts";

interface MemberNameProps {
  readonly member: MemberItem;
  readonly onOpen: (member: MemberItem) => void;
}

/** Who a member is. The name opens everything about them. */
export function MemberName({ member, onOpen }: MemberNameProps) {
  const { person } = useSession();
  const { userId, name, email, status } = member;
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar name={name ?? email} color="indigo" size={34} radius="xl" visibleFrom="xs" aria-hidden />
      <Box miw={0}>
        <Group gap={6}>
          <NameButton opensDialog onClick={() => onOpen(member)}>
            {name ?? email}
          </NameButton>
          {userId === person.userId ? (
            <Badge size="sm" variant="light">
              You
            </Badge>
          ) : null}
          {status === "suspended" ? (
            <Badge size="sm" variant="light" color="orange">
              Suspended
            </Badge>
          ) : null}
        </Group>
        {name === undefined ? null : (
          <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {email}
          </Text>
        )}
      </Box>
    </Group>
  );
}
