import { Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { unwrap } from "../../session/api/useAuthority.ts";
import { useRead } from "../../session/api/useRead.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { NameDialog } from "../../ui/dialogs/NameDialog.tsx";
import { SideDrawer } from "../../ui/dialogs/SideDrawer.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { ProjectList } from "./ProjectList.tsx";
import { ProjectTabs } from "./ProjectTabs.tsx";

/** Every project of the organization. The address says which one is open. */
export function ProjectsScreen() {
  const { search, setSearch } = useScreenSearch();
  const projects = useRead("projects.table", {});
  const open = (project: string | undefined) => setSearch({ open: project, tab: undefined });
  const opened = projects.data?.items.find(({ id }) => id === search.get("open"));
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Projects"
        control={
          <DialogButton
            permission="project.create"
            variant="filled"
            leftSection={<IconPlus size={18} aria-hidden />}
            renderDialog={(close) => (
              <NameDialog
                title="Create a project"
                label="Project name"
                action="Create project"
                onClose={close}
                write={({ client, organization }, name) =>
                  client.projects.create({ organization: organization.id, name }).then(unwrap)
                }
                done={(name) => `${name} is created, and you own it.`}
                onDone={({ id }) => open(id)}
              />
            )}
          >
            Create project
          </DialogButton>
        }
      >
        Every project of the organization.
      </ScreenTitle>
      <ProjectList projects={projects} onOpen={open} />
      {opened === undefined ? null : (
        <SideDrawer title={opened.name} size={960} onClose={() => open(undefined)}>
          <ProjectTabs key={opened.id} project={opened} onGone={() => open(undefined)} />
        </SideDrawer>
      )}
    </Stack>
  );
}
