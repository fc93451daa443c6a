import { Loader } from "@mantine/core";
import { IconChevronDown, IconLock } from "@tabler/icons-react";
import { memo } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { RefusableButton } from "../../../ui/tasks/RefusableButton.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ShownRole } from "../role/RoleChange.tsx";
import { roleRefusal } from "../role/roleRefusal.ts";
import type { ListedFacts } from "./useListedFacts.ts";

interface MemberRoleProps {
  readonly member: MemberItem;
  /** What decides about the people in the list. Nothing while it is not loaded. */
  readonly listed: ListedFacts | undefined;
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
