import { Card, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { ProjectRow } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { ProjectsTable } from "./ProjectsTable.tsx";

/** Every project of the organization, and those that a person works in. */
export function AccountProjectsScreen() {
  const projects = useRead("projects.table", {});
  const [search, setSearch] = useState("");
  const wanted = (rows: readonly ProjectRow[]) =>
    rows.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
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
      <Loaded query={projects}>
        {({ items }) => (
          <>
            <ProjectCard
              title="Your projects"
              rows={wanted(items.filter(({ isMine }) => isMine))}
              empty={search === "" ? "No project role was given to you yourself." : "No project matches."}
            />
            <ProjectCard
              title="All projects"
              rows={wanted(items)}
              empty={
                search === ""
                  ? "There is no project yet. Create one on the page Projects of the organization."
                  : "No project matches."
              }
            />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function ProjectCard({
  title,
  rows,
  empty,
}: {
  readonly title: string;
  readonly rows: readonly ProjectRow[];
  readonly empty: string;
}) {
  return (
    <Card withBorder padding="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {rows.length === 0 ? <Text c="dimmed">{empty}</Text> : <ProjectsTable label={title} rows={rows} />}
      </Stack>
    </Card>
  );
}
