import { Badge, Group, Stack, Table, Text } from "@mantine/core";
import type { LexiconEntry } from "../../../contract/Answers.ts";
import { numberWords } from "../../ui/words/numberWords.ts";
import type { RowProps } from "../../ui/tables/LongTable.tsx";
import { DescriptionField } from "./DescriptionField.tsx";
import { DropEntry } from "./DropEntry.tsx";
import { HideEntry } from "./HideEntry.tsx";
import { MergeEntry } from "./MergeEntry.tsx";
import { TagsField } from "./TagsField.tsx";
import type { LexiconRights } from "./useLexiconRights.ts";

interface LexiconRowProps {
  readonly entry: LexiconEntry;
  readonly entries: readonly LexiconEntry[];
  readonly rights: LexiconRights;
  readonly rowProps: RowProps;
}

/** One entry, with everything that can be done to it. */
export function LexiconRow({ entry, entries, rights, rowProps }: LexiconRowProps) {
  const { name, kind, visibility, mergedInto, seen } = entry;
  const into = entries.find((other) => other.id === mergedInto || other.name === mergedInto);
  return (
    <Table.Tr {...rowProps}>
      <Table.Td>
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
      </Table.Td>
      <Table.Td miw={220}>
        <DescriptionField entry={entry} decision={rights["lexicon.describe"]} />
      </Table.Td>
      <Table.Td miw={220}>
        <TagsField entry={entry} entries={entries} decision={rights["lexicon.tag"]} />
      </Table.Td>
      <Table.Td data-label="Seen in 30 days">{numberWords(seen)}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap" align="flex-start">
          <HideEntry
            entry={entry}
            decision={rights[visibility === "dropped" ? "lexicon.drop" : "lexicon.visibility"]}
          />
          {mergedInto === undefined && (
            <MergeEntry entry={entry} entries={entries} decision={rights["lexicon.merge"]} />
          )}
          {visibility !== "dropped" && <DropEntry entry={entry} decision={rights["lexicon.drop"]} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
