import { Stack, Text } from "@mantine/core";
import { type OrganizationRole, organizationRoleDetails } from "@rolecall/organization";
import { roleLabel } from "../../ui/words/describeGrant.ts";
import { timeWords } from "../../ui/words/timeWords.ts";
import classes from "./OfferLines.module.css";

interface OfferLinesProps {
  readonly inviter: string;
  readonly role: OrganizationRole;
  /** The roles in projects and the teams, each in words. */
  readonly places: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Lists what an invitation offers, who made it, and until when it can be answered. */
export function OfferLines({ inviter, role, places, expiresAt }: OfferLinesProps) {
  const lines = [
    { term: "Invited by", text: inviter },
    { term: "As", text: roleLabel("organization", role), more: organizationRoleDetails[role].summary },
    { term: "In", text: places.length === 0 ? "No project yet" : places.join(", ") },
    { term: "Until", text: timeWords(expiresAt) },
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
