import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { usePages } from "../../ui/tables/usePages.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { DeleteTeams } from "./DeleteTeams.tsx";
import type { Team } from "./Team.ts";
import { TeamFaces } from "./TeamFaces.tsx";

/** The teams: found, selected, deleted and opened. */
export function TeamList({ onOpen }: { readonly onOpen: (team: string) => void }) {
  const [search, setSearch] = useState("");
  const [debounced] = useDebouncedValue(search.trim(), 200);
  const [selected, select] = useState<ReadonlyMap<string, Team>>(new Map());
  const { query, ...teams } = usePages(["teams", debounced], (client, part) =>
    client.teams.list({ ...part, ...(debounced !== "" && { search: debounced }) }),
  );
  return (
    <ListCard
      search={{ label: "Find a team", value: search, onChange: setSearch }}
      actions={<DeleteTeams teams={[...selected.values()]} onDeleted={() => select(new Map())} />}
      query={query}
      empty={
        teams.items.length === 0 &&
        (debounced === ""
          ? "There is no team yet. Create one, put people in, and give it roles in projects."
          : "No team has this name.")
      }
    >
      <ListTable
        label="Teams"
        minWidth={520}
        rowHeight={58}
        items={teams.items}
        idOf={({ id }) => id}
        pages={teams}
        selection={{ selected, onSelect: select, getName: ({ name }) => name }}
        columns={[
          {
            label: "Team",
            namesRow: true,
            renderCell: ({ id, name }) => (
              <NameButton opensDialog onClick={() => onOpen(id)}>
                {name}
              </NameButton>
            ),
          },
          { label: "People", renderCell: ({ id, members }) => <TeamFaces team={id} members={members} /> },
          { label: "Count", isIntroduced: true, renderCell: ({ members }) => formatNumber(members) },
        ]}
      />
    </ListCard>
  );
}
