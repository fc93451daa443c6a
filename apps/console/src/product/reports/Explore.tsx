import { Card, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { Answers } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { useFieldRight } from "../../ui/tasks/useFieldRight.ts";
import { dayWords } from "../../ui/words/dayWords.ts";
import { numberWords } from "../../ui/words/numberWords.ts";
import { LongTable } from "../../ui/tables/LongTable.tsx";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";

/** The people in a project's data, to be searched and sorted. */
export function Explore() {
  const { project } = useSession();
  const profiles = useRead("profiles.list", { project });
  const right = useFieldRight(usePermission("report.explore", { project }));
  const [search, setSearch] = useState("");
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Title order={2} size="h4">
          Explore
        </Title>
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
        <Loaded query={profiles}>
          {({ items }) => <Profiles profiles={items} search={search.trim().toLowerCase()} />}
        </Loaded>
      </Stack>
    </Card>
  );
}

interface ProfilesProps {
  readonly profiles: Answers["profiles.list"]["items"];
  readonly search: string;
}

function Profiles({ profiles, search }: ProfilesProps) {
  const found = profiles.filter(({ id, name, city }) =>
    `${name}\n${id}\n${city}`.toLowerCase().includes(search),
  );
  const { sorted, sorting } = useSorted(found, "name", (row, column) => {
    if (column === "events") return row.events;
    if (column === "lastSeenAt") return row.lastSeenAt;
    return column === "city" ? row.city : row.name;
  });
  if (sorted.length === 0)
    return <Text c="dimmed">{search === "" ? "There are no profiles yet." : "No one matches."}</Text>;
  return (
    <LongTable
      label="Profiles"
      columns={4}
      minWidth={520}
      rowHeight={38}
      count={sorted.length}
      head={
        <>
          <SortHead label="Name" column="name" sorting={sorting} />
          <SortHead label="City" column="city" sorting={sorting} />
          <SortHead label="Events" column="events" sorting={sorting} />
          <SortHead label="Last seen" column="lastSeenAt" sorting={sorting} />
        </>
      }
      renderRow={(index, props) => {
        const profile = sorted[index];
        return profile === undefined ? null : (
          <Table.Tr key={profile.id} {...props}>
            <Table.Td fw={500}>{profile.name}</Table.Td>
            <Table.Td data-label="City">{profile.city}</Table.Td>
            <Table.Td data-label="Events">{numberWords(profile.events)}</Table.Td>
            <Table.Td data-label="Last seen">{dayWords(profile.lastSeenAt)}</Table.Td>
          </Table.Tr>
        );
      }}
    />
  );
}
