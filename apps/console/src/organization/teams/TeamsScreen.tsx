import { Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { unwrap } from "../../session/api/useAuthority.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { NameDialog } from "../../ui/dialogs/NameDialog.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";
import { TeamDrawer } from "./detail/TeamDrawer.tsx";
import { TeamList } from "./TeamList.tsx";

/** The teams of the organization. The address says which one is open. */
export function TeamsScreen() {
  const { search, setSearch } = useScreenSearch();
  const opened = search.get("open");
  const open = (team: string | undefined) => setSearch({ open: team });
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Organization"
        title="Teams"
        control={
          <DialogButton
            permission="team.create"
            variant="filled"
            leftSection={<IconPlus size={18} aria-hidden />}
            renderDialog={(close) => (
              <NameDialog
                title="Create a team"
                label="Team name"
                action="Create team"
                onClose={close}
                write={({ client, organization }, name) =>
                  client.teams.create({ organization: organization.id, name }).then(unwrap)
                }
                done={(name) => `The team ${name} is created.`}
                onDone={({ id }) => open(id)}
              />
            )}
          >
            Create team
          </DialogButton>
        }
      >
        People who share roles in projects.
      </ScreenTitle>
      <TeamList onOpen={open} />
      {opened === null ? null : <TeamDrawer key={opened} team={opened} onClose={() => open(undefined)} />}
    </Stack>
  );
}
