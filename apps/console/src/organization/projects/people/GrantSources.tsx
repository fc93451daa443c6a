import { Stack, Text } from "@mantine/core";
import { useAccess } from "@rolecall/organization/react";
import { PlaceLink } from "../../../ui/forms/PlaceLink.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { PersonInProject } from "./PersonInProject.ts";

interface GrantSourcesProps {
  readonly sources: PersonInProject["sources"];
  readonly teams: ReadonlyMap<string, string>;
}

/** Where someone's roles in a project come from, with the way there. */
export function GrantSources({ sources, teams }: GrantSourcesProps) {
  return (
    <Stack gap={2}>
      {sources.map(({ source, role }) => (
        <Text key={source} size="sm" {...(source !== "individual" && { c: "dimmed" })}>
          {roleLabel("project", role)}, <Source source={source} teams={teams} />
        </Text>
      ))}
    </Stack>
  );
}

function Source({ source, teams }: { readonly source: string } & Pick<GrantSourcesProps, "teams">) {
  const access = useAccess();
  if (source === "individual") return "given to the person";
  if (source === "everyone") return "given to everyone in the organization";
  if (source === "organization") {
    const words = "follows from the organization role";
    return access.can("user.list") ? <PlaceLink to="/organization/users">{words}</PlaceLink> : words;
  }
  const id = source.replace(/^team:/, "");
  const name = teams.get(id);
  if (name === undefined) return "by a team";
  return (
    <>
      by the team <PlaceLink to={`/organization/teams?open=${encodeURIComponent(id)}`}>{name}</PlaceLink>
    </>
  );
}
