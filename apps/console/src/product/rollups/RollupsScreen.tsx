import { Button, Card, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { AddRollupDialog } from "./AddRollupDialog.tsx";
import { DeleteRollup } from "./DeleteRollup.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** The projects that show several others as one. */
export function RollupsScreen() {
  const rollups = useRead("rollups.list", {});
  const [adding, dialog] = useDisclosure(false);
  return (
    <Stack gap="lg">
      <ScreenTitle
        area="Account"
        title="Rollup projects"
        control={
          <Task permission="rollup.create">
            <Button
              data-task="rollup.create"
              onClick={dialog.open}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              Add rollup project
            </Button>
          </Task>
        }
      >
        Several projects seen as one.
      </ScreenTitle>
      {adding ? <AddRollupDialog onClose={dialog.close} /> : null}
      <Card withBorder padding="lg">
        <Loaded query={rollups}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">
                There is no rollup project yet. Add one to see at least two projects together.
              </Text>
            ) : (
              <RollupTable rollups={items} />
            )
          }
        </Loaded>
      </Card>
    </Stack>
  );
}

interface Rollup {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly string[];
}

function RollupTable({ rollups }: { readonly rollups: readonly Rollup[] }) {
  const { projects } = useSession();
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  const { sorted, sorting } = useSorted(rollups, "name", (row, column) =>
    column === "name" ? row.name : row.projects.length,
  );
  return (
    <WideTable minWidth={420} aria-label="Rollup projects">
      <Table.Thead>
        <Table.Tr>
          <SortHead label="Name" column="name" sorting={sorting} />
          <SortHead label="Projects" column="projects" sorting={sorting} />
          <Table.Th scope="col">
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((rollup) => (
          <Table.Tr key={rollup.id}>
            <Table.Td>{rollup.name}</Table.Td>
            <Table.Td data-label="Projects">
              {rollup.projects.map((id) => names.get(id) ?? "a deleted project").join(", ")}
            </Table.Td>
            <Table.Td ta="right">
              <DeleteRollup {...rollup} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
