import { Card, Group, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { usePages } from "../../ui/tables/usePages.ts";
import { DeleteTeams } from "./DeleteTeams.tsx";
import type { Team } from "./Team.ts";
import { TeamTable } from "./TeamTable.tsx";

/** The teams: found, selected, deleted and opened. */
export function TeamList({ onOpen }: { readonly onOpen: (team: string) => void }) {
  const [search, setSearch] = useState("");
  const [asked] = useDebouncedValue(search.trim(), 200);
  const [selected, select] = useState<ReadonlyMap<string, Team>>(new Map());
  const teams = usePages(["teams", asked], (client, part) =>
    client.teams.list({ ...part, ...(asked !== "" && { search: asked }) }),
  );
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between" align="flex-end" gap="sm">
          <TextInput
            type="search"
            label="Find a team"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            flex="1 1 200px"
            maw={420}
          />
          <DeleteTeams teams={[...selected.values()]} onDeleted={() => select(new Map())} />
        </Group>
        <WriteError error={teams.query.error} />
        {teams.query.isSuccess && teams.items.length === 0 ? (
          <Text c="dimmed" py="lg" ta="center">
            {asked === ""
              ? "There is no team yet. Create one, put people in, and give it roles in projects."
              : "No team has this name."}
          </Text>
        ) : (
          <TeamTable
            teams={teams.items}
            hasMore={teams.hasMore}
            fetching={teams.fetching}
            onMore={() => void teams.fetchMore()}
            selected={selected}
            onSelect={select}
            onOpen={onOpen}
          />
        )}
      </Stack>
    </Card>
  );
}
