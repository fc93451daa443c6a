import { Avatar, Badge, Box, Group, Loader, Text } from "@mantine/core";
import { decide } from "@rolecall/organization/rules";
import { IconChevronDown, IconLock } from "@tabler/icons-react";
import { memo } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { NameButton } from "../../../ui/forms/NameButton.tsx";
import { RefusableButton } from "../../../ui/tasks/RefusableButton.tsx";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ShownRole } from "../role/RoleChange.tsx";
import { roleRefusal } from "../role/roleRefusal.ts";
import type { ListedFacts } from "./useListedFacts.ts";

interface MemberCellProps {
  readonly member: MemberItem;
}

/** Who a member is. The name opens everything about them. */
export function MemberName({
  member,
  onOpen,
}: MemberCellProps & { readonly onOpen: (member: MemberItem) => void }) {
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

interface DecidedCellProps extends MemberCellProps {
  /** What decides about the people in the list. Nothing while it is not loaded. */
  readonly listed: ListedFacts | undefined;
}

interface MemberRoleProps extends DecidedCellProps {
  /** Their role, where it is being changed now. */
  readonly changing: ShownRole | undefined;
  readonly onRole: (member: MemberItem) => void;
}

/** The role of a member, to be changed, or closed with the reason. */
export const MemberRole = memo(function MemberRole({ member, listed, changing, onRole }: MemberRoleProps) {
  const own = useSession().person.userId === member.userId;
  const busy = changing?.isBusy === true;
  const record = listed?.facts.member(member.userId);
  const refusal =
    busy || listed === undefined || record === undefined
      ? undefined
      : roleRefusal(listed.facts, listed.context, record);
  const label = roleLabel("organization", changing?.role ?? member.role);
  const icon = refusal === undefined ? <IconChevronDown size={14} /> : <IconLock size={14} />;
  return (
    <RefusableButton
      refusal={refusal}
      variant="subtle"
      color="gray"
      px={8}
      ml={-8}
      rightSection={busy ? <Loader size={12} /> : icon}
      aria-label={`${own ? "Your role" : `Role of ${member.name ?? member.email}`}: ${label}${busy ? ", saving" : ""}`}
      onClick={() => {
        if (!busy) onRole(member);
      }}
      data-task={own ? "member.stepDown" : "member.role.change"}
    >
      {label}
    </RefusableButton>
  );
});

interface MemberEndProps extends DecidedCellProps {
  readonly onEnd: (member: MemberItem) => void;
}

/** The way out of the organization: for others to be removed, for oneself to leave. */
export const MemberEnd = memo(function MemberEnd({ member, listed, onEnd }: MemberEndProps) {
  const { userId, name, email } = member;
  const own = useSession().person.userId === userId;
  const outcome =
    listed &&
    decide(listed.facts, own ? { type: "member.leave" } : { type: "member.remove", userId }, listed.context);
  return (
    <RefusableButton
      refusal={outcome?.status === "refused" ? outcome.refusal : undefined}
      variant="subtle"
      color="red"
      px={8}
      mx={-8}
      aria-label={own ? "Leave the organization" : `Remove ${name ?? email}`}
      onClick={() => onEnd(member)}
    >
      {own ? "Leave" : "Remove"}
    </RefusableButton>
  );
});
