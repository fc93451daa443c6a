import { Group, Stack, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { ProjectRow } from "../../../contract/Answers.ts";
import { ProjectKeys } from "../../organization/projects/detail/ProjectKeys.tsx";
import { ResetProject } from "../../organization/projects/detail/ResetProject.tsx";
import { projectColumns } from "../../organization/projects/projectColumns.ts";
import { useRead } from "../../session/api/useRead.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";

/** Every project of the organization, and those that a person works in. */
export function AccountProjectsScreen() {
  const query = useRead("projects.table", {});
  const [search, setSearch] = useState("");
  const text = search.trim().toLowerCase();
  const found = (query.data?.items ?? []).filter(({ name }) => name.toLowerCase().includes(text));
  const lists = [
    {
      title: "Your projects",
      items: found.filter(({ isMine }) => isMine),
      none: "No project role was given to you yourself.",
    },
    {
      title: "All projects",
      items: found,
      none: "There is no project yet. Create one on the page Projects of the organization.",
    },
  ];
  return (
    <Stack gap="lg" data-task="account.projects.view">
      <ScreenTitle area="Account" title="Projects">
        All projects and those you work in.
      </ScreenTitle>
      <TextInput
        type="search"
        label="Find a project"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        maw={420}
      />
      {lists.map(({ title, items, none }) => (
        <ListCard
          key={title}
          title={title}
          query={query}
          empty={items.length === 0 && (text === "" ? none : "No project matches.")}
        >
          <ListTable
            label={title}
            minWidth={760}
            items={items}
            idOf={({ id }) => id}
            sortedBy="Project"
            columns={columns}
          />
        </ListCard>
      ))}
    </Stack>
  );
}

const columns = [
  ...projectColumns({ renderName: ({ name }) => name }),
  {
    label: "Actions",
    isControls: true,
    renderCell: ({ id, name }: ProjectRow) => (
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        <ProjectKeys id={id} name={name} size="compact-sm" />
        <ResetProject id={id} name={name} size="compact-sm" />
      </Group>
    ),
  },
];
