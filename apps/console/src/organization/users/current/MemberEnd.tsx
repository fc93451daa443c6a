import { decide } from "@rolecall/organization/rules";
import { memo } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { RefusableButton } from "../../../ui/tasks/RefusableButton.tsx";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ListedFacts } from "./useListedFacts.ts";

interface MemberEndProps {
  readonly member: MemberItem;
  /** What decides about the people in the list. Nothing while it is not loaded. */
  readonly listed: ListedFacts | undefined;
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
