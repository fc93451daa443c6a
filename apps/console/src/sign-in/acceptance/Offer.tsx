import type { ClientValueOf } from "@rolecall/server/client";
import { OfferLines } from "./OfferLines.tsx";
import { roleLabel } from "../../ui/words/grantWords.ts";

/** The offer of an invitation, as the authority tells it to the person who has the link. */
export function Offer({ offer }: { readonly offer: ClientValueOf<"invitations.read"> }) {
  const { role, projects, teams, invitedBy, expiresAt } = offer;
  const places = [
    ...projects.map((each) => `${roleLabel("project", each.role)} of ${each.name}`),
    ...teams.map(({ name }) => `Team ${name}`),
  ];
  return <OfferLines inviter={invitedBy} role={role} places={places} expiresAt={expiresAt} />;
}
