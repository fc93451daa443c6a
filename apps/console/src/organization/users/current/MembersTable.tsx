import { usePermission } from "@rolecall/organization/react";
import { useMemo } from "react";
import { useRead } from "../../../session/api/useRead.ts";
import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { sortingOf } from "../../../ui/tables/sortingOf.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ShownRole } from "../role/RoleChange.tsx";
import { MemberCells, type MemberCellsProps } from "./MemberCells.tsx";
import { isMemberSort, type MemberFilter } from "./MemberFilter.ts";
import { useListedFacts } from "./useListedFacts.ts";

interface MembersTableProps extends Pick<MemberCellsProps, "onOpen" | "onRole" | "onEnd"> {
  readonly members: ListPages & { readonly items: readonly MemberItem[] };
  readonly sort: MemberFilter["sort"];
  readonly selected: ReadonlyMap<string, MemberItem>;
  /** The roles that are being changed now, by the ids of the people. */
  readonly shownRoles: ReadonlyMap<string, ShownRole>;
  readonly onSort: (sort: MemberFilter["sort"]) => void;
  readonly onSelect: (selected: ReadonlyMap<string, MemberItem>) => void;
}

/** The members: who they are, their role, their teams, when they were last active, and what can be done about each. */
export function MembersTable({ members, sort, selected, shownRoles, ...props }: MembersTableProps) {
  const seesTeams = usePermission("user.teams.view").status === "allowed";
  const listed = useListedFacts(members.items);
  const activity = useRead("members.activity", {});
  const activeAt = useMemo(
    () => activity.data && new Map(activity.data.items.map(({ userId, at }) => [userId, at])),
    [activity.data],
  );
  return (
    <ListTable
      label="Members"
      columns={[
        { label: "Name", sort: "name" },
        { label: "Role", sort: "role", width: 190 },
        ...(seesTeams ? [{ label: "Teams", task: "user.teams.view" }] : []),
        { label: "Joined", sort: "joinedAt", width: 120 },
        { label: "Last activity", width: 140 },
        { label: "Actions", width: 110, isHidden: true },
      ]}
      items={members.items}
      idOf={({ userId }) => userId}
      rowAttributes={({ userId }) => ({ "data-member": userId })}
      sorting={sortingOf(sort, (next) => {
        if (isMemberSort(next)) props.onSort(next);
      })}
      selection={{ selected, onSelect: props.onSelect, nameOf: ({ name, email }) => name ?? email }}
      pages={members}
      minWidth={860}
      rowHeight={60}
      renderCells={(member) => (
        <MemberCells
          member={member}
          listed={listed}
          seesTeams={seesTeams}
          activeAt={activeAt === undefined ? undefined : (activeAt.get(member.userId) ?? "never")}
          changing={shownRoles.get(member.userId)}
          onOpen={props.onOpen}
          onRole={props.onRole}
          onEnd={props.onEnd}
        />
      )}
    />
  );
}
