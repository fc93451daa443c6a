import { Badge, Checkbox, Group, Table } from "@mantine/core";
import { memo } from "react";
import { NameButton } from "../../../ui/forms/NameButton.tsx";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import { dayWords } from "../../../ui/words/dayWords.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import classes from "./MembersTable.module.css";

interface MemberRowProps {
  readonly member: MemberItem;
  /** The place in the list, from 0. */
  readonly index: number;
  readonly seesTeams: boolean;
  readonly selected: boolean;
  readonly onSelect: (member: MemberItem, on: boolean) => void;
  readonly onOpen: (member: MemberItem) => void;
}

/**
 * One member in the list. The name opens everything else about them. While the list scrolls, only the rows that come are
 * drawn.
 */
export const MemberRow = memo(function MemberRow({
  member,
  index,
  seesTeams,
  selected,
  onSelect,
  onOpen,
}: MemberRowProps) {
  const { userId, name, email, role, status, teams, joinedAt } = member;
  const wide = classes["wide"] ?? "";
  const called = name ?? email;
  const places = teams.map((team) => team.name).join(", ");
  return (
    <Table.Tr className={classes["row"] ?? ""} aria-rowindex={index + 2} data-member={userId}>
      <Table.Td>
        <Checkbox
          aria-label={`Select ${called}`}
          checked={selected}
          onChange={(event) => onSelect(member, event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Th scope="row" fw={400}>
        <NameButton opensDialog onClick={() => onOpen(member)}>
          {called}
        </NameButton>
      </Table.Th>
      <Table.Td className={wide} title={email}>
        {email}
      </Table.Td>
      <Table.Td>
        <Group gap={6}>
          {roleLabel("organization", role)}
          {status === "suspended" ? (
            <Badge size="sm" variant="light" color="orange">
              Suspended
            </Badge>
          ) : null}
        </Group>
      </Table.Td>
      {seesTeams ? (
        <Table.Td className={wide} title={places}>
          {places === "" ? "–" : places}
        </Table.Td>
      ) : null}
      <Table.Td className={wide}>{dayWords(joinedAt)}</Table.Td>
    </Table.Tr>
  );
});
