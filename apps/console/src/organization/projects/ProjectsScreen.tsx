import { Button, Drawer, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { valueOf } from "../../session/api/useAuthority.ts";
import { useRead } from "../../session/api/useRead.ts";
import { NameDialog } from "../../ui/dialogs/NameDialog.tsx";
import { whenOnTop } from "../../ui/forms/whenOnTop.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { ProjectList } from "./ProjectList.tsx";
import { ProjectTabs } from "./ProjectTabs.tsx";

/** Every project of the organization. The address says which one is open. */
export function ProjectsScreen() {
  const { search, setSearch } = useScreenSearch();
  const projects = useRead("projects.table", {});
  const [creating, dialog] = useDisclosure(false);
  const open = (project: string | undefined) => setSearch({ open: project });
  const opened = projects.data?.items.find(({ id }) => id === search.get("open"));
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Projects"
        control={
          <Task permission="project.create">
            <Button
              data-task="project.create"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={dialog.open}
            >
              Create project
            </Button>
          </Task>
        }
      >
        Every project of the organization.
      </ScreenTitle>
      <Loaded query={projects}>{({ items }) => <ProjectList projects={items} onOpen={open} />}</Loaded>
      {creating ? (
        <NameDialog
          title="Create a project"
          label="Project name"
          action="Create project"
          onClose={dialog.close}
          write={({ client, organization }, name) =>
            client.projects.create({ organization: organization.id, name }).then(valueOf)
          }
          done={(name) => `${name} is created, and you own it.`}
          onDone={({ id }) => open(id)}
        />
      ) : null}
      <Drawer
        opened={opened !== undefined}
        onClose={whenOnTop(() => open(undefined))}
        position="right"
        size={960}
        title={opened?.name ?? "Project"}
      >
        {opened === undefined ? null : (
          <ProjectTabs key={opened.id} project={opened} onGone={() => open(undefined)} />
        )}
      </Drawer>
    </Stack>
  );
}
