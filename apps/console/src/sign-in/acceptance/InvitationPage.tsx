import { useLocation } from "@tanstack/react-router";
import { useDocumentTitle } from "@mantine/hooks";
import { usePerson } from "../../session/usePerson.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { WindowError } from "../../ui/WindowError.tsx";
import { keptInvitation } from "./keptInvitation.ts";
import { InvitationCard } from "./InvitationCard.tsx";

/**
 * What the link of an invitation opens. Its token follows the `#`, so no server logs it. The mail that confirms an
 * address leads here without one; then the invitation that was opened before is shown.
 */
export function InvitationPage() {
  useDocumentTitle("Invitation · Rolecall");
  const linked = useLocation({ select: ({ hash }) => hash.replace(/^#/, "") });
  const token = linked || (keptInvitation() ?? "");
  const person = usePerson();
  if (person.error !== null && person.data === undefined)
    return <WindowError error={person.error} onRetry={() => void person.refetch()} />;
  if (person.data === undefined) return <Waiting />;
  return <InvitationCard key={token} token={token} person={person.data} />;
}
