import { Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import type { AnswerOf } from "../../../contract/Answers.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { projectColumns } from "./projectColumns.ts";
import { TeamFilter } from "./TeamFilter.tsx";

interface ProjectListProps {
  readonly projects: UseQueryResult<AnswerOf<"projects.table">>;
  readonly onOpen: (project: string) => void;
}

/** The projects: found by their name or time zone, and by the team that works in them. */
export function ProjectList({ projects, onOpen }: ProjectListProps) {
  const [search, setSearch] = useState("");
  const [team, setTeam] = useState("");
  const chosen = useAuthority(
    ["team", team],
    (client, organization) => client.teams.read({ organization, team }),
    { enabled: team !== "" },
  );
  const items = projects.data?.items ?? [];
  const given = team === "" ? undefined : chosen.data?.projects;
  const text = search.trim().toLowerCase();
  const found = items.filter(
    ({ id, name, timezone }) =>
      `${name}\n${timezone}`.toLowerCase().includes(text) &&
      (given === undefined || given.some((each) => each.id === id)),
  );
  return (
    <ListCard
      search={{ label: "Find a project", value: search, onChange: setSearch }}
      filters={<TeamFilter team={team} onTeam={setTeam} />}
      count={
        <Text size="sm" c="dimmed">
          {items.length === 1 ? "1 project" : `${formatNumber(items.length)} projects`}
        </Text>
      }
      query={projects}
      empty={
        found.length === 0 &&
        (items.length === 0
          ? "There is no project yet. Create the first one."
          : "No projects match. Try another search or another team.")
      }
    >
      <WriteError error={chosen.error} />
      <ListTable
        label="Projects"
        minWidth={640}
        rowHeight={46}
        items={found}
        idOf={({ id }) => id}
        sortedBy="Project"
        columns={projectColumns({
          renderName: ({ id, name }) => <NameButton onClick={() => onOpen(id)}>{name}</NameButton>,
        })}
      />
    </ListCard>
  );
}
