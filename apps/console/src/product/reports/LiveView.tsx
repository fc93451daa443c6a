import { Group, Switch } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { secondWords } from "../../ui/words/timeWords.ts";

/** The events of a project as they come in, the newest first. */
export function LiveView() {
  const { project } = useSession();
  const live = useRead("live.read", { project });
  const [follows, setFollows] = useState(true);
  useInterval(() => follows && !document.hidden && void live.refetch(), 5000, { autoInvoke: true });
  const events = live.data?.items ?? [];
  return (
    <ListCard
      title="Live view"
      control={
        <Group>
          <Switch
            label="Refresh every 5 seconds"
            checked={follows}
            onChange={(event) => setFollows(event.currentTarget.checked)}
          />
          <TaskButton
            permission="report.liveView"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => void live.refetch()}
          >
            Refresh Live view
          </TaskButton>
        </Group>
      }
      query={live}
      empty={events.length === 0 && "Nothing has come in yet. Send an event with the token of the project."}
    >
      <ListTable
        label="Events, the newest first"
        minWidth={520}
        items={events}
        idOf={({ id }) => id}
        columns={[
          { label: "Time", renderCell: ({ at }) => secondWords(at) },
          { label: "Event", attributes: { fw: 500 }, renderCell: ({ event }) => event },
          { label: "Profile", isIntroduced: true, renderCell: ({ profile }) => profile },
          { label: "City", isIntroduced: true, renderCell: ({ city }) => city },
        ]}
      />
    </ListCard>
  );
}
