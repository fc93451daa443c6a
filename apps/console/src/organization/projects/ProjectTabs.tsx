import { Tabs } from "@mantine/core";
import { IconSettings, IconUsers } from "@tabler/icons-react";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { ProjectFacts } from "./detail/ProjectFacts.tsx";
import type { ProjectPlace } from "./detail/ProjectPlace.ts";
import { ProjectPeople } from "./people/ProjectPeople.tsx";

interface ProjectTabsProps {
  readonly project: ProjectPlace;
  readonly onGone?: (() => void) | undefined;
}

/** The two sides of a project's settings: the project itself, and who is in it. The address says which is open. */
export function ProjectTabs({ project, onGone }: ProjectTabsProps) {
  const { search, setSearch } = useScreenSearch();
  return (
    <Tabs
      value={search.get("tab") === "users" ? "users" : "overview"}
      onChange={(tab) => setSearch({ tab: tab === "users" ? tab : undefined })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        <Tabs.Tab value="overview" leftSection={<IconSettings size={16} aria-hidden />}>
          Overview
        </Tabs.Tab>
        <Tabs.Tab value="users" leftSection={<IconUsers size={16} aria-hidden />}>
          Users
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="overview">
        <ProjectFacts project={project} onGone={onGone} />
      </Tabs.Panel>
      <Tabs.Panel value="users">
        <ProjectPeople project={project} />
      </Tabs.Panel>
    </Tabs>
  );
}
