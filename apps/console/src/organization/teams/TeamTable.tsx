import { Checkbox, Table, VisuallyHidden } from "@mantine/core";
import { MoreRow } from "../../ui/tables/MoreRow.tsx";
import { NameButton } from "../../ui/forms/NameButton.tsx";
import { LongTable } from "../../ui/tables/LongTable.tsx";
import { numberWords } from "../../ui/words/numberWords.ts";
import type { Team } from "./Team.ts";
import { TeamFaces } from "./TeamFaces.tsx";

interface TeamTableProps {
  readonly teams: readonly Team[];
  readonly hasMore: boolean;
  readonly fetching: boolean;
  readonly onMore: () => void;
  readonly selected: ReadonlyMap<string, Team>;
  readonly onSelect: (selected: ReadonlyMap<string, Team>) => void;
  readonly onOpen: (team: string) => void;
}

/** The teams, of which only those in sight are drawn. */
export function TeamTable({ teams, hasMore, fetching, onMore, selected, onSelect, onOpen }: TeamTableProps) {
  return (
    <LongTable
      label="Teams"
      columns={4}
      minWidth={520}
      rowHeight={58}
      count={teams.length + (hasMore ? 1 : 0)}
      head={
        <>
          <Table.Th scope="col" w={44}>
            <VisuallyHidden>Select</VisuallyHidden>
          </Table.Th>
          <Table.Th scope="col">Team</Table.Th>
          <Table.Th scope="col">People</Table.Th>
          <Table.Th scope="col">Count</Table.Th>
        </>
      }
      renderRow={(index, row) => {
        const team = teams[index];
        if (team === undefined)
          return <MoreRow key="more" columns={4} fetching={fetching} onSeen={onMore} row={row} />;
        const { id, name, members } = team;
        return (
          <Table.Tr key={id} {...row}>
            <Table.Td data-narrow>
              <Checkbox
                aria-label={`Select ${name}`}
                checked={selected.has(id)}
                onChange={(event) => {
                  const next = new Map(selected);
                  if (event.currentTarget.checked) next.set(id, team);
                  else next.delete(id);
                  onSelect(next);
                }}
              />
            </Table.Td>
            <Table.Td>
              <NameButton opensDialog onClick={() => onOpen(id)}>
                {name}
              </NameButton>
            </Table.Td>
            <Table.Td>
              <TeamFaces team={id} members={members} />
            </Table.Td>
            <Table.Td data-label="Count">{numberWords(members)}</Table.Td>
          </Table.Tr>
        );
      }}
    />
  );
}
