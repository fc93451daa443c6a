import { Select } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useTeamNames } from "./people/useTeamNames.ts";

interface TeamFilterProps {
  /** The id of the team; "" for any. */
  readonly team: string;
  readonly onTeam: (team: string) => void;
}

/** Narrows the projects to those that a team gives a role in. */
export function TeamFilter({ team, onTeam }: TeamFilterProps) {
  const teams = useTeamNames();
  if (usePermission("team.view").status !== "allowed") return null;
  return (
    <Select
      label="Team"
      placeholder="Any team"
      searchable
      clearable
      limit={100}
      maxDropdownHeight={260}
      nothingFoundMessage="No team has this name"
      data={[...teams].map(([value, label]) => ({ value, label }))}
      value={team === "" ? null : team}
      onChange={(next) => onTeam(next ?? "")}
    />
  );
}
