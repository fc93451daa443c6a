import { Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { AddRollupDialog } from "./AddRollupDialog.tsx";
import { DeleteRollup } from "./DeleteRollup.tsx";

/** The projects that show several others as one. */
export function RollupsScreen() {
  const { projects } = useSession();
  const query = useRead("rollups.list", {});
  const rollups = query.data?.items ?? [];
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Account"
        title="Rollup projects"
        control={
          <DialogButton
            permission="rollup.create"
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden />}
            renderDialog={(close) => <AddRollupDialog onClose={close} />}
          >
            Add rollup project
          </DialogButton>
        }
      >
        Several projects seen as one.
      </ScreenTitle>
      <ListCard
        query={query}
        empty={
          rollups.length === 0 &&
          "There is no rollup project yet. Add one to see at least two projects together."
        }
      >
        <ListTable
          label="Rollup projects"
          minWidth={420}
          items={rollups}
          idOf={({ id }) => id}
          sortedBy="Name"
          columns={[
            { label: "Name", namesRow: true, sort: ({ name }) => name, renderCell: ({ name }) => name },
            {
              label: "Projects",
              isIntroduced: true,
              sort: (rollup) => rollup.projects.length,
              renderCell: (rollup) =>
                rollup.projects.map((id) => names.get(id) ?? "a deleted project").join(", "),
            },
            { label: "Actions", isControls: true, renderCell: (rollup) => <DeleteRollup {...rollup} /> },
          ]}
        />
      </ListCard>
    </Stack>
  );
}
