import { Badge, Group } from "@mantine/core";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { LeaveDialog } from "../../ui/dialogs/LeaveDialog.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { roleLabel } from "../../ui/words/describeGrant.ts";

/** The organizations that a person is in, with their role in each, and the way out. */
export function OrganizationTable() {
  const { organization } = useSession();
  const query = useAuthority(["organizations"], (client) => client.organizations.list({ limit: 200 }));
  const organizations = query.data?.items ?? [];
  return (
    <ListCard
      title="Your organizations"
      query={query}
      empty={
        organizations.length === 0 &&
        "You are in no organization. Ask an owner or admin of one to invite you."
      }
    >
      <ListTable
        label="Your organizations"
        minWidth={380}
        items={organizations}
        idOf={({ id }) => id}
        sortedBy="Organization"
        columns={[
          {
            label: "Organization",
            namesRow: true,
            sort: ({ name }) => name,
            renderCell: ({ id, name, state }) => (
              <Group gap="xs">
                {name}
                {id === organization.id && <Badge variant="light">Open now</Badge>}
                {state === "deletionRequested" && (
                  <Badge variant="light" color="red">
                    To be deleted
                  </Badge>
                )}
              </Group>
            ),
          },
          {
            label: "Your role",
            isIntroduced: true,
            sort: ({ role }) => roleLabel("organization", role),
            renderCell: ({ role }) => roleLabel("organization", role),
          },
          {
            label: "Actions",
            isControls: true,
            renderCell: ({ id, name }) => (
              <DialogButton
                data-task="org.leave"
                size="compact-sm"
                aria-label={`Leave ${name}`}
                renderDialog={(close) => <LeaveDialog organization={{ id, name }} onClose={close} />}
              >
                Leave
              </DialogButton>
            ),
          },
        ]}
      />
    </ListCard>
  );
}
