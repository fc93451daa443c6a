import { Stack, Text } from "@mantine/core";
import { organizationRoleDetails } from "@rolecall/organization";
import type { ClientValueOf } from "@rolecall/server/client";
import classes from "../../lifecycle/acceptance/OfferList.module.css";
import { dateWords } from "../../lifecycle/members/dateWords.ts";
import { roleLabel } from "../../words/grantWords.ts";

/** Lists what an invitation offers, who made it, and until when it can be answered. */
export function Offer({ offer }: { readonly offer: ClientValueOf<"invitations.read"> }) {
  const { role, projects, teams, invitedBy, expiresAt } = offer;
  const places = [
    ...projects.map((each) => `${roleLabel("project", each.role)} of ${each.name}`),
    ...teams.map(({ name }) => `Team ${name}`),
  ];
  const lines = [
    { term: "Invited by", text: invitedBy },
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
