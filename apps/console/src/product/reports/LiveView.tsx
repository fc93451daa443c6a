import { Button, Card, Group, Stack, Switch, Table, Text, Title } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { WideTable } from "../../ui/tables/WideTable.tsx";

/** The events of a project as they come in, the newest first. */
export function LiveView() {
  const { project } = useSession();
  const live = useRead("live.read", { project });
  const [follows, setFollows] = useState(true);
  useInterval(() => follows && !document.hidden && void live.refetch(), 5000, { autoInvoke: true });
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h4">
            Live view
          </Title>
          <Group>
            <Switch
              label="Refresh every 5 seconds"
              checked={follows}
              onChange={(event) => setFollows(event.currentTarget.checked)}
            />
            <Task permission="report.liveView">
              <Button
                data-task="report.liveView"
                variant="default"
                leftSection={<IconRefresh size={16} aria-hidden />}
                onClick={() => void live.refetch()}
              >
                Refresh Live view
              </Button>
            </Task>
          </Group>
        </Group>
        <Loaded query={live}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">Nothing has come in yet. Send an event with the token of the project.</Text>
            ) : (
              <WideTable minWidth={520} aria-label="Events, the newest first">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">Time</Table.Th>
                    <Table.Th scope="col">Event</Table.Th>
                    <Table.Th scope="col">Profile</Table.Th>
                    <Table.Th scope="col">City</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map(({ id, at, event, profile, city }) => (
                    <Table.Tr key={id}>
                      <Table.Td>{momentWords(at)}</Table.Td>
                      <Table.Td fw={500}>{event}</Table.Td>
                      <Table.Td data-label="Profile">{profile}</Table.Td>
                      <Table.Td data-label="City">{city}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
            )
          }
        </Loaded>
      </Stack>
    </Card>
  );
}

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** Writes a moment of these days: "24 Nov, 14:03:22". */
const momentWords = (time: number) => moment.format(time);
