import { Checkbox, Table } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef } from "react";
import type { MemberItem } from "../known/MemberItem.ts";
import { SortHead } from "../../../ui/tables/SortHead.tsx";
import { sortingOf } from "../../../ui/tables/sortingOf.ts";
import { isMemberSort, type MemberFilter } from "./MemberFilter.ts";
import { MemberRow } from "./MemberRow.tsx";
import classes from "./MembersTable.module.css";

interface MembersTableProps {
  readonly items: readonly MemberItem[];
  readonly waiting: boolean;
  readonly sort: MemberFilter["sort"];
  readonly selected: ReadonlyMap<string, MemberItem>;
  readonly onSort: (sort: MemberFilter["sort"]) => void;
  readonly onSelect: (selected: ReadonlyMap<string, MemberItem>) => void;
  readonly onOpen: (member: MemberItem) => void;
  /** Called when what is loaded comes to its end on the screen. */
  readonly onEnd: () => void;
}

const rowHeight = 52;

/** The members, of whom only those on the screen are drawn. */
export function MembersTable({ items, waiting, selected, onSelect, onEnd, ...props }: MembersTableProps) {
  const seesTeams = usePermission("user.teams.view").status === "allowed";
  const scroller = useRef<HTMLElement>(null);
  // what it returns is read in this component alone, which the compiler leaves as it is written
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (items.length > 0 && last >= items.length - 20) onEnd();
  }, [last, items.length, onEnd]);
  const latest = useRef(selected);
  useEffect(() => {
    latest.current = selected;
  }, [selected]);
  const select = useCallback(
    (member: MemberItem, on: boolean) => {
      const next = new Map(latest.current);
      if (on) next.set(member.userId, member);
      else next.delete(member.userId);
      onSelect(next);
    },
    [onSelect],
  );
  const all = items.length > 0 && items.every(({ userId }) => selected.has(userId));
  const sorting = sortingOf(props.sort, (sort) => {
    if (isMemberSort(sort)) props.onSort(sort);
  });
  const wide = classes["wide"] ?? "";
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    // what scrolls can be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={classes["scroller"]} tabIndex={0} aria-label="Members">
      <Table
        className={classes["table"] ?? ""}
        aria-label="Members"
        aria-busy={waiting}
        aria-rowcount={items.length + 1}
        stickyHeader
      >
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            <Table.Th scope="col" w={48}>
              <Checkbox
                aria-label={`Select all ${items.length} that are loaded`}
                checked={all}
                indeterminate={!all && selected.size > 0}
                onChange={() =>
                  onSelect(all ? new Map() : new Map(items.map((member) => [member.userId, member])))
                }
              />
            </Table.Th>
            <SortHead label="Name" column="name" sorting={sorting} />
            <SortHead className={wide} label="Email" column="email" sorting={sorting} />
            <SortHead label="Organization role" column="role" sorting={sorting} />
            {seesTeams ? (
              <Table.Th scope="col" className={wide} data-task="user.teams.view">
                Teams
              </Table.Th>
            ) : null}
            <SortHead className={wide} label="Joined" column="joinedAt" sorting={sorting} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
          {drawn.map(({ index }) => {
            const member = items[index];
            return member === undefined ? null : (
              <MemberRow
                key={member.userId}
                member={member}
                index={index}
                seesTeams={seesTeams}
                selected={selected.has(member.userId)}
                onOpen={props.onOpen}
                onSelect={select}
              />
            );
          })}
          {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
        </Table.Tbody>
      </Table>
    </section>
  );
}
