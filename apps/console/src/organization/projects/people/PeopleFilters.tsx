import { Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { organizationModel } from "@rolecall/organization";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { PeopleFilter } from "./PersonInProject.ts";

interface PeopleFiltersProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  /** The controls that belong to the list. */
  readonly children: ReactNode;
}

const roles = organizationModel.roles("project");
const sources = [
  { value: "individual", label: "Given to the person" },
  { value: "team", label: "By a team" },
  { value: "everyone", label: "Given to everyone" },
  { value: "organization", label: "By the organization role" },
] as const;

/** Narrows the people of a project to those that are wanted. */
export function PeopleFilters({ search, onSearch, filter, onFilter, children }: PeopleFiltersProps) {
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm">
        <TextInput
          type="search"
          label="Find people"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
          flex="1 1 200px"
        />
        <NativeSelect
          label="Role"
          value={filter.role ?? ""}
          data={[
            { value: "", label: "Any role" },
            ...roles.map((role) => ({ value: role, label: roleLabel("project", role) })),
          ]}
          onChange={(event) =>
            onFilter({ ...filter, role: roles.find((role) => role === event.currentTarget.value) })
          }
        />
        <NativeSelect
          label="Granted"
          value={filter.source ?? ""}
          data={[{ value: "", label: "In any way" }, ...sources]}
          onChange={(event) =>
            onFilter({
              ...filter,
              source: sources.find(({ value }) => value === event.currentTarget.value)?.value,
            })
          }
        />
      </Group>
      <Group gap="sm" align="flex-start">
        {children}
      </Group>
    </Stack>
  );
}
