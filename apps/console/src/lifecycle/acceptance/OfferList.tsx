import type { InvitationRecord } from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { profiles } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { OfferLines } from "./OfferLines.tsx";

/** The offer of an invitation, with the names that the organization knows. */
export function OfferList({ invitation }: { invitation: InvitationRecord }) {
  const { facts } = useOrganization();
  const { role, projects, teamIds, invitedBy, expiresAt } = invitation;
  const inviter = profiles[invitedBy]?.name ?? facts.member(invitedBy)?.email ?? "Someone who has left";
  const places = [
    ...projects.map(
      (each) =>
        `${roleLabel("project", each.role)} of ${facts.project(each.projectId)?.name ?? each.projectId}`,
    ),
    ...teamIds.map((id) => `Team ${facts.team(id)?.name ?? id}`),
  ];
  return <OfferLines inviter={inviter} role={role} places={places} expiresAt={expiresAt} />;
}
