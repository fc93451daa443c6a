import { usePermission } from "@rolecall/organization/react";
import { useMemo, useState } from "react";
import { useRead } from "../../../session/api/useRead.ts";
import { type ListPages, ListTable } from "../../../ui/tables/ListTable.tsx";
import { formatAgo } from "../../../ui/words/formatAgo.ts";
import { formatDay } from "../../../ui/words/formatDay.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import type { ShownRole } from "../role/RoleChange.tsx";
import { MemberEnd } from "./MemberEnd.tsx";
import { MemberName } from "./MemberName.tsx";
import { MemberRole } from "./MemberRole.tsx";
import { isMemberSort, type MemberFilter } from "./MemberFilter.ts";
import { useListedFacts } from "./useListedFacts.ts";

interface MembersTableProps {
  readonly members: ListPages & { readonly items: readonly MemberItem[] };
  readonly sort: MemberFilter["sort"];
  readonly selected: ReadonlyMap<string, MemberItem>;
  /** The roles that are being changed now, by the ids of the people. */
  readonly shownRoles: ReadonlyMap<string, ShownRole>;
  readonly onSort: (sort: MemberFilter["sort"]) => void;
  readonly onSelect: (selected: ReadonlyMap<string, MemberItem>) => void;
  /** Opens everything about someone. */
  readonly onOpen: (member: MemberItem) => void;
  readonly onRole: (member: MemberItem) => void;
  /** Ends their membership: removes them, or leaves. */
  readonly onEnd: (member: MemberItem) => void;
}

/** The members: who they are, their role, their teams, when they were last active, and what can be done about each. */
export function MembersTable({ members, sort, selected, shownRoles, ...props }: MembersTableProps) {
  const seesTeams = usePermission("user.teams.view").status === "allowed";
  const listed = useListedFacts(members.items);
  const [now] = useState(Date.now);
  const activity = useRead("members.activity", {});
  const activeAt = useMemo(
    () => activity.data && new Map(activity.data.items.map(({ userId, at }) => [userId, at])),
    [activity.data],
  );
  return (
    <ListTable
      label="Members"
      columns={[
        {
          label: "Name",
          sort: "name",
          namesRow: true,
          renderCell: (member) => <MemberName member={member} onOpen={props.onOpen} />,
        },
        {
          label: "Role",
          sort: "role",
          width: 190,
          renderCell: (member) => (
            <MemberRole
              member={member}
              listed={listed}
              changing={shownRoles.get(member.userId)}
              onRole={props.onRole}
            />
          ),
        },
        ...(seesTeams ? [teamsColumn] : []),
        {
          label: "Joined",
          sort: "joinedAt",
          width: 120,
          isIntroduced: true,
          renderCell: ({ joinedAt }) => formatDay(joinedAt),
        },
        {
          label: "Last activity",
          width: 140,
          isIntroduced: true,
          renderCell: ({ userId }) => (activeAt === undefined ? "–" : formatAgo(activeAt.get(userId), now)),
        },
        {
          label: "Actions",
          width: 110,
          isControls: true,
          renderCell: (member) => <MemberEnd member={member} listed={listed} onEnd={props.onEnd} />,
        },
      ]}
      items={members.items}
      idOf={({ userId }) => userId}
      rowAttributes={memberAttributes}
      sorting={{
        column: sort.replace(/^-/, ""),
        descending: sort.startsWith("-"),
        sortBy: (column) => {
          const next = sort === column ? `-${column}` : column;
          if (isMemberSort(next)) props.onSort(next);
        },
      }}
      selection={{ selected, onSelect: props.onSelect, getName: ({ name, email }) => name ?? email }}
      pages={members}
      minWidth={860}
      rowHeight={60}
    />
  );
}

const memberAttributes = ({ userId }: MemberItem) => ({ "data-member": userId });

const teamsColumn = {
  label: "Teams",
  task: "user.teams.view",
  isIntroduced: true,
  renderCell: ({ teams }: MemberItem) =>
    teams.length === 0 ? "–" : teams.map(({ name }) => name).join(", "),
};
