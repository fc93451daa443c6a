import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { valueOf } from "../../session/api/useAuthority.ts";
import { NameDialog } from "../../ui/dialogs/NameDialog.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { TeamDrawer } from "./detail/TeamDrawer.tsx";
import { TeamList } from "./TeamList.tsx";

/** The teams of the organization. The address says which one is open. */
export function TeamsScreen() {
  const { search, setSearch } = useScreenSearch();
  const [creating, dialog] = useDisclosure(false);
  const opened = search.get("open");
  const open = (team: string | undefined) => setSearch({ open: team });
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Teams"
        control={
          <Task permission="team.create">
            <Button
              data-task="team.create"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={dialog.open}
            >
              Create team
            </Button>
          </Task>
        }
      >
        People who share roles in projects.
      </ScreenTitle>
      <TeamList onOpen={open} />
      {creating ? (
        <NameDialog
          title="Create a team"
          label="Team name"
          action="Create team"
          onClose={dialog.close}
          write={({ client, organization }, name) =>
            client.teams.create({ organization: organization.id, name }).then(valueOf)
          }
          done={(name) => `The team ${name} is created.`}
          onDone={({ id }) => open(id)}
        />
      ) : null}
      {opened === null ? null : <TeamDrawer key={opened} team={opened} onClose={() => open(undefined)} />}
    </Stack>
  );
}
