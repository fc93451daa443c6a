import {
  Group,
  SegmentedControl,
  Stack,
  Switch,
  Table,
  Text,
  TextInput,
  VisuallyHidden,
} from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { LongTable } from "../../ui/tables/LongTable.tsx";
import { SortHead } from "../../ui/tables/SortHead.tsx";
import { useSorted } from "../../ui/tables/useSorted.ts";
import { LexiconRow } from "./LexiconRow.tsx";
import { useLexiconRights } from "./useLexiconRights.ts";
import { wantedEntries } from "./wantedEntries.ts";

/** The entries of a lexicon, to be searched, sorted and changed. */
export function LexiconTable({ entries }: { readonly entries: readonly LexiconEntry[] }) {
  const rights = useLexiconRights();
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState("all");
  const [showsHidden, setShowsHidden] = useState(false);
  const wanted = wantedEntries(entries, { search, kind, showsHidden });
  const { sorted, sorting } = useSorted(wanted, "name", (row, column) =>
    column === "seen" ? row.seen : row.name,
  );
  if (entries.length === 0)
    return (
      <Text c="dimmed">There are no words yet. They come with the first event that the project gets.</Text>
    );
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <TextInput
          type="search"
          label="Find an entry"
          placeholder="Name, description or tag"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          flex="1 1 240px"
          maw={420}
        />
        <SegmentedControl
          aria-label="Kind of entry"
          data={[
            { value: "all", label: "All" },
            { value: "event", label: "Events" },
            { value: "property", label: "Properties" },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Switch
          label="Show hidden and dropped"
          // in the middle of the fields beside it
          mb={8}
          checked={showsHidden}
          onChange={(event) => setShowsHidden(event.currentTarget.checked)}
        />
      </Group>
      {sorted.length === 0 ? (
        <Text c="dimmed">No entry matches.</Text>
      ) : (
        <LongTable
          label="Lexicon"
          columns={5}
          minWidth={980}
          rowHeight={68}
          count={sorted.length}
          head={
            <>
              <SortHead label="Name" column="name" sorting={sorting} />
              <Table.Th scope="col">Description</Table.Th>
              <Table.Th scope="col">Tags</Table.Th>
              <SortHead label="Seen in 30 days" column="seen" sorting={sorting} />
              <Table.Th scope="col">
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </>
          }
          renderRow={(index, props) => {
            const entry = sorted[index];
            return entry === undefined ? null : (
              <LexiconRow key={entry.id} entry={entry} entries={entries} rights={rights} rowProps={props} />
            );
          }}
        />
      )}
    </Stack>
  );
}
