import { Badge, Group, SegmentedControl, Stack, Switch, Text } from "@mantine/core";
import { useState } from "react";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { useRead } from "../../session/api/useRead.ts";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { DescriptionField } from "./DescriptionField.tsx";
import { DropEntry } from "./DropEntry.tsx";
import { HideEntry } from "./HideEntry.tsx";
import { MergeEntry } from "./MergeEntry.tsx";
import { TagsField } from "./TagsField.tsx";
import { useLexiconDecisions } from "./useLexiconDecisions.ts";
import { wantedEntries } from "./wantedEntries.ts";

/** The entries of a lexicon, to be searched, sorted and changed. */
export function LexiconTable({ project }: { readonly project: string }) {
  const query = useRead("lexicon.list", { project }, { enabled: project !== "" });
  const entries = query.data?.items ?? [];
  const decisions = useLexiconDecisions();
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState("all");
  const [showsHidden, setShowsHidden] = useState(false);
  const wanted = wantedEntries(entries, { search, kind, showsHidden });
  return (
    <ListCard
      search={{
        label: "Find an entry",
        placeholder: "Name, description or tag",
        value: search,
        onChange: setSearch,
      }}
      filters={
        <>
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
            // centred on the fields next to it
            mb={8}
            checked={showsHidden}
            onChange={(event) => setShowsHidden(event.currentTarget.checked)}
          />
        </>
      }
      query={query}
      empty={
        wanted.length === 0 &&
        (entries.length === 0
          ? "There are no words yet. They appear with the first event that the project gets."
          : "No entry matches.")
      }
    >
      <ListTable
        label="Lexicon"
        minWidth={980}
        rowHeight={68}
        items={wanted}
        idOf={({ id }) => id}
        sortedBy="Name"
        columns={[
          {
            label: "Name",
            sort: ({ name }) => name,
            renderCell: (entry) => <EntryName entry={entry} entries={entries} />,
          },
          {
            label: "Description",
            attributes: { miw: 220 },
            renderCell: (entry) => (
              <DescriptionField entry={entry} decision={decisions["lexicon.describe"]} />
            ),
          },
          {
            label: "Tags",
            attributes: { miw: 220 },
            renderCell: (entry) => (
              <TagsField entry={entry} entries={entries} decision={decisions["lexicon.tag"]} />
            ),
          },
          {
            label: "Seen in 30 days",
            isIntroduced: true,
            sort: ({ seen }) => seen,
            renderCell: ({ seen }) => formatNumber(seen),
          },
          {
            label: "Actions",
            isControls: true,
            renderCell: (entry) => (
              <Group gap="xs" justify="flex-end" wrap="nowrap" align="flex-start">
                <HideEntry
                  entry={entry}
                  decision={decisions[entry.visibility === "dropped" ? "lexicon.drop" : "lexicon.visibility"]}
                />
                {entry.mergedInto === undefined && (
                  <MergeEntry entry={entry} entries={entries} decision={decisions["lexicon.merge"]} />
                )}
                {entry.visibility !== "dropped" && (
                  <DropEntry entry={entry} decision={decisions["lexicon.drop"]} />
                )}
              </Group>
            ),
          },
        ]}
      />
    </ListCard>
  );
}

interface EntryNameProps {
  readonly entry: LexiconEntry;
  readonly entries: readonly LexiconEntry[];
}

/** What an entry is called, of which kind it is, and whether it still counts on its own. */
function EntryName({ entry: { name, kind, visibility, mergedInto }, entries }: EntryNameProps) {
  const into = entries.find((other) => other.id === mergedInto || other.name === mergedInto);
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {name}
      </Text>
      <Group gap={4}>
        <Badge size="xs" variant="light">
          {kind === "event" ? "Event" : "Property"}
        </Badge>
        {visibility !== "shown" && (
          <Badge size="xs" variant="light" color={visibility === "dropped" ? "red" : "gray"}>
            {visibility === "dropped" ? "Dropped" : "Hidden"}
          </Badge>
        )}
        {mergedInto !== undefined && (
          <Badge size="xs" variant="light" color="gray">
            Part of {into?.name ?? mergedInto}
          </Badge>
        )}
      </Group>
    </Stack>
  );
}
