import { Card, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { ProjectRow } from "../../../contract/Answers.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { numberWords } from "../../ui/words/numberWords.ts";
import { ProjectTable } from "./ProjectTable.tsx";
import { TeamFilter } from "./TeamFilter.tsx";

interface ProjectListProps {
  readonly projects: readonly ProjectRow[];
  readonly onOpen: (project: string) => void;
}

/** The projects: found by their name, and by the team that works in them. */
export function ProjectList({ projects, onOpen }: ProjectListProps) {
  const [search, setSearch] = useState("");
  const [team, setTeam] = useState("");
  const chosen = useAuthority(
    ["team", team],
    (client, organization) => client.teams.read({ organization, team }),
    { enabled: team !== "" },
  );
  const given = team === "" ? undefined : chosen.data?.projects;
  // the table sorts again only when it is given other rows
  const shown = useMemo(() => {
    const within = given === undefined ? undefined : new Set(given.map(({ id }) => id));
    return projects.filter(({ id }) => within === undefined || within.has(id));
  }, [projects, given]);
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group align="flex-end" gap="sm">
          <TextInput
            type="search"
            label="Find a project"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            flex="1 1 200px"
            maw={420}
          />
          <TeamFilter team={team} onTeam={setTeam} />
          <Text size="sm" c="dimmed" ml="auto">
            {projects.length === 1 ? "1 project" : `${numberWords(projects.length)} projects`}
          </Text>
        </Group>
        <WriteError error={chosen.error} />
        {projects.length === 0 ? (
          <Text c="dimmed" py="lg" ta="center">
            There is no project yet. Create the first one.
          </Text>
        ) : (
          <ProjectTable projects={shown} search={search.trim()} onOpen={onOpen} />
        )}
      </Stack>
    </Card>
  );
}
