import { Stack } from "@mantine/core";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useAuthority, unwrap } from "../../../session/api/useAuthority.ts";
import { SideDrawer } from "../../../ui/dialogs/SideDrawer.tsx";
import { RenameForm } from "../../../ui/forms/RenameForm.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { TeamPeople } from "./TeamPeople.tsx";
import { TeamProjects } from "./TeamProjects.tsx";

interface TeamDrawerProps {
  readonly team: string;
  readonly onClose: () => void;
}

/** One team: its name, the roles that it gives in projects, and who is in it. */
export function TeamDrawer({ team, onClose }: TeamDrawerProps) {
  const read = useAuthority(["team", team], (client, organization) =>
    client.teams.read({ organization, team }),
  );
  return (
    <SideDrawer
      onClose={onClose}
      size="xl"
      title={read.data === undefined ? "Team" : `Team ${read.data.name}`}
    >
      <Loaded query={read}>
        {(details) => (
          <Stack gap="lg">
            <SettingCard title="Name">
              <RenameForm
                // another name, from here or elsewhere, is another beginning
                key={details.name}
                permission="team.rename"
                label="Team name"
                name={details.name}
                action="Rename team"
                write={({ client, organization }, name) =>
                  client.teams.rename({ organization: organization.id, team, name }).then(unwrap)
                }
              />
            </SettingCard>
            <TeamProjects team={details} />
            <TeamPeople team={details} />
          </Stack>
        )}
      </Loaded>
    </SideDrawer>
  );
}
