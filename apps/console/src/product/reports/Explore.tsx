import { TextInput } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";
import { formatDay } from "../../ui/words/formatDay.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";

/** The people in a project's data, to be searched and sorted. */
export function Explore() {
  const { project } = useSession();
  const query = useRead("profiles.list", { project });
  const right = useGatedField(usePermission("report.explore", { project }));
  const [search, setSearch] = useState("");
  const text = search.trim().toLowerCase();
  const found = (query.data?.items ?? []).filter(({ id, name, city }) =>
    `${name}\n${id}\n${city}`.toLowerCase().includes(text),
  );
  return (
    <ListCard
      title="Explore"
      filters={
        <Task permission="report.explore">
          <TextInput
            {...right}
            data-task="report.explore"
            type="search"
            label="Explore profiles"
            placeholder="Name, id or city"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            maw={360}
          />
        </Task>
      }
      query={query}
      empty={found.length === 0 && (text === "" ? "There are no profiles yet." : "No one matches.")}
    >
      <ListTable
        label="Profiles"
        minWidth={520}
        rowHeight={38}
        items={found}
        idOf={({ id }) => id}
        sortedBy="Name"
        columns={[
          {
            label: "Name",
            namesRow: true,
            attributes: { fw: 500 },
            sort: ({ name }) => name,
            renderCell: ({ name }) => name,
          },
          { label: "City", isIntroduced: true, sort: ({ city }) => city, renderCell: ({ city }) => city },
          {
            label: "Events",
            isIntroduced: true,
            sort: ({ events }) => events,
            renderCell: ({ events }) => formatNumber(events),
          },
          {
            label: "Last seen",
            isIntroduced: true,
            sort: ({ lastSeenAt }) => lastSeenAt,
            renderCell: ({ lastSeenAt }) => formatDay(lastSeenAt),
          },
        ]}
      />
    </ListCard>
  );
}
