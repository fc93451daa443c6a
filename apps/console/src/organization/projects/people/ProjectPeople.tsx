import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { AddPeople } from "./AddPeople.tsx";
import { EveryoneRole } from "./EveryoneRole.tsx";
import { InviteByEmail } from "./InviteByEmail.tsx";
import { PeopleFilters } from "./PeopleFilters.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { isWanted, type PeopleFilter, type PersonInProject } from "./PersonInProject.ts";
import { RemovePeople } from "./RemovePeople.tsx";
import { useDebouncedValue } from "@mantine/hooks";
import { usePages } from "../../../ui/tables/usePages.ts";

/** Who is in a project and as what: to find, add, change and remove. */
export function ProjectPeople({ project }: { readonly project: ProjectPlace }) {
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<PeopleFilter>({ role: undefined, source: undefined });
  const [selected, select] = useState<ReadonlyMap<string, PersonInProject>>(new Map());
  const people = useProjectPeople(project.id, search);
  const wanted = people.items.filter((person) => isWanted(person, filter));
  const { isSuccess, error } = people.query;
  return (
    <Stack gap="lg">
      <EveryoneRole project={project} />
      <SettingCard
        title={`People of ${project.name}`}
        description="A role that was given to a person alone is changed here; every other one where it comes from."
      >
        <PeopleFilters search={search} onSearch={setSearch} filter={filter} onFilter={setFilter}>
          <AddPeople project={project} />
          <InviteByEmail project={project} />
          <RemovePeople
            project={project}
            people={[...selected.values()]}
            onRemoved={() => select(new Map())}
          />
        </PeopleFilters>
        <WriteError error={error} />
        {isSuccess && wanted.length === 0 && !people.hasMore ? (
          <Text c="dimmed" py="lg" ta="center">
            No people match. Try another search, clear a filter, or add people.
          </Text>
        ) : (
          <PeopleTable
            project={project}
            people={wanted}
            hasMore={people.hasMore}
            fetching={people.fetching}
            onMore={() => void people.fetchMore()}
            selected={selected}
            onSelect={select}
          />
        )}
      </SettingCard>
    </Stack>
  );
}

/** Who has a role in a project, part by part, as the server finds them. */
function useProjectPeople(project: string, search: string) {
  const [asked] = useDebouncedValue(search.trim(), 200);
  return usePages(["project people", project, asked], (client, part) =>
    client.projects.members({ ...part, project, ...(asked !== "" && { search: asked }) }),
  );
}
