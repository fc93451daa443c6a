import { MultiSelect } from "@mantine/core";
import { useState } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { type PersonOption, useFoundMembers } from "./useFoundMembers.ts";

interface PeopleSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly chosen: readonly PersonOption[];
  readonly onChange: (chosen: readonly PersonOption[]) => void;
  /** Who is not to be offered: the ids of those who are there already. */
  readonly without?: ReadonlySet<string>;
  /** The project that they are added to: who does not see all members finds them by address there. */
  readonly project?: string;
}

/** Chooses members of the organization by their name or address. */
export function PeopleSelect({ label, description, chosen, onChange, without, project }: PeopleSelectProps) {
  const [search, setSearch] = useState("");
  const { people, error, isSearching, byAddress } = useFoundMembers(search, project);
  const known = new Map([...people, ...chosen].map((person) => [person.value, person]));
  return (
    <>
      <MultiSelect
        label={label}
        description={description}
        placeholder={chosen.length > 0 ? "" : byAddress ? "Whole address" : "Name or address"}
        searchable
        clearable
        hidePickedOptions
        maxDropdownHeight={260}
        nothingFoundMessage={
          isSearching
            ? "Searching …"
            : byAddress
              ? "No member has this address. Type it whole."
              : "No one has this name"
        }
        searchValue={search}
        onSearchChange={setSearch}
        // the server has searched already
        filter={({ options }) => options}
        data={[...known.values()].filter(({ value }) => without?.has(value) !== true)}
        value={chosen.map(({ value }) => value)}
        onChange={(ids) =>
          onChange(
            ids.flatMap((id) => {
              const person = known.get(id);
              return person === undefined ? [] : [person];
            }),
          )
        }
      />
      <WriteError error={error} />
    </>
  );
}
