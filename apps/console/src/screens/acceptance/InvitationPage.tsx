import { useLocation } from "@tanstack/react-router";
import { useDocumentTitle } from "@mantine/hooks";
import { usePerson } from "../../session/usePerson.ts";
import { Waiting } from "../../app/Waiting.tsx";
import { WindowError } from "../../app/WindowError.tsx";
import { InvitationCard } from "./InvitationCard.tsx";

/** What the link of an invitation opens. Its token stands behind the `#`, where no server's log has it. */
export function InvitationPage() {
  useDocumentTitle("Invitation · Rolecall");
  const token = useLocation({ select: ({ hash }) => hash.replace(/^#/, "") });
  const person = usePerson();
  if (person.error !== null && person.data === undefined)
    return <WindowError error={person.error} onRetry={() => void person.refetch()} />;
  if (person.data === undefined) return <Waiting />;
  return <InvitationCard key={token} token={token} person={person.data} />;
}
