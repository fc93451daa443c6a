import { Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { organizationModel } from "@rolecall/organization";
import { useState } from "react";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { ListCard } from "../../../ui/tables/ListCard.tsx";
import { SelectFilter } from "../../../ui/tables/SelectFilter.tsx";
import { usePages } from "../../../ui/tables/usePages.ts";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { AddPeople } from "./AddPeople.tsx";
import { EveryoneRole } from "./EveryoneRole.tsx";
import { InviteByEmail } from "./InviteByEmail.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { isWanted, type PeopleFilter, type PersonInProject } from "./PersonInProject.ts";
import { RemovePeople } from "./RemovePeople.tsx";

const roleOptions = organizationModel
  .roles("project")
  .map((value) => ({ value, label: roleLabel("project", value) }));
const sourceOptions = [
  { value: "individual", label: "Given to the person" },
  { value: "team", label: "By a team" },
  { value: "everyone", label: "Given to everyone" },
  { value: "organization", label: "By the organization role" },
] as const;

/** Who is in a project and as what: to find, add, change and remove. */
export function ProjectPeople({ project }: { readonly project: ProjectPlace }) {
  const [search, setSearch] = useState("");
  const [debounced] = useDebouncedValue(search.trim(), 200);
  const [filter, setFilter] = useState<PeopleFilter>({ role: undefined, source: undefined });
  const [selected, select] = useState<ReadonlyMap<string, PersonInProject>>(new Map());
  const roles = useRolesToGive()(project.id);
  const { query, ...people } = usePages(["project people", project.id, debounced], (client, part) =>
    client.projects.members({ ...part, project: project.id, ...(debounced !== "" && { search: debounced }) }),
  );
  const items = people.items.filter((person) => isWanted(person, filter));
  return (
    <Stack gap="lg">
      <EveryoneRole project={project} />
      <ListCard
        title={`People of ${project.name}`}
        description="Change roles that people were given directly here, and all others where they come from."
        search={{ label: "Find people", value: search, onChange: setSearch }}
        filters={
          <>
            <SelectFilter
              label="Role"
              any="Any role"
              options={roleOptions}
              value={filter.role}
              onChange={(role) => setFilter({ ...filter, role })}
            />
            <SelectFilter
              label="Granted"
              any="In any way"
              options={sourceOptions}
              value={filter.source}
              onChange={(source) => setFilter({ ...filter, source })}
            />
          </>
        }
        actions={
          <>
            <AddPeople project={project} />
            <InviteByEmail project={project} />
            <RemovePeople
              project={project}
              people={[...selected.values()]}
              onRemoved={() => select(new Map())}
            />
          </>
        }
        query={query}
        empty={
          items.length === 0 &&
          !people.hasMore &&
          "No people match. Try another search, clear a filter, or add people."
        }
      >
        <PeopleTable
          project={project}
          people={{ ...people, items }}
          roles={roles}
          selected={selected}
          onSelect={select}
        />
      </ListCard>
    </Stack>
  );
}
