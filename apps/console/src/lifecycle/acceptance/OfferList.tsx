import { Stack, Text } from "@mantine/core";
import { organizationRoleDetails } from "@rolecall/organization";
import type { InvitationRecord } from "@rolecall/organization/rules";
import { roleLabel } from "../../words/grantWords.ts";
import { dateWords } from "../members/dateWords.ts";
import { profiles } from "../organization/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import classes from "./OfferList.module.css";

/** Lists what an invitation offers, who made it, and until when it can be answered. */
export function OfferList({ invitation }: { invitation: InvitationRecord }) {
  const { facts } = useOrganization();
  const { role, projects, teamIds, invitedBy, expiresAt } = invitation;
  const inviter = profiles[invitedBy]?.name ?? facts.member(invitedBy)?.email ?? "Somebody who has left";
  const places = [
    ...projects.map(
      (each) =>
        `${roleLabel("project", each.role)} of ${facts.project(each.projectId)?.name ?? each.projectId}`,
    ),
    ...teamIds.map((id) => `Team ${facts.team(id)?.name ?? id}`),
  ];
  const lines = [
    { term: "Invited by", text: inviter },
    { term: "As", text: roleLabel("organization", role), more: organizationRoleDetails[role].summary },
    { term: "In", text: places.length === 0 ? "No project yet" : places.join(", ") },
    { term: "Until", text: dateWords(expiresAt) },
  ];
  return (
    <Stack component="dl" gap="xs" className={classes["list"] ?? ""}>
      {lines.map(({ term, text, more }) => (
        <div key={term} className={classes["line"]}>
          <Text component="dt" size="sm" c="dimmed">
            {term}
          </Text>
          <dd className={classes["text"]}>
            <Text size="sm" fw={500}>
              {text}
            </Text>
            {more === undefined ? null : (
              <Text size="xs" c="dimmed">
                {more}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </Stack>
  );
}
