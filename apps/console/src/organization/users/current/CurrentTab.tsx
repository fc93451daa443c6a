import { Button, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconUserMinus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { useScreenSearch } from "../../../ui/address/useScreenSearch.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { LeaveDialog } from "../../../ui/dialogs/LeaveDialog.tsx";
import { ListCard } from "../../../ui/tables/ListCard.tsx";
import { TaskButton } from "../../../ui/tasks/TaskButton.tsx";
import type { MemberItem } from "../known/MemberItem.ts";
import { MemberDrawer } from "../member/MemberDrawer.tsx";
import { RoleChange, type ShownRole } from "../role/RoleChange.tsx";
import { ExportMembers } from "./ExportMembers.tsx";

import { everyone } from "./MemberFilter.ts";
import { MemberFilters } from "./MemberFilters.tsx";
import { MembersTable } from "./MembersTable.tsx";
import { RemoveMembers } from "./RemoveMembers.tsx";
import { useMembers } from "./useMembers.ts";

/** Everyone who is in: found, sorted and filtered by the server, with what can be done about each. The address says who is open. */
export function CurrentTab() {
  const { person, organization } = useSession();
  const { search, setSearch } = useScreenSearch();
  const [filter, setFilter] = useState(everyone);
  const [debounced] = useDebouncedValue(filter, 200);
  const members = useMembers(debounced);
  const [selected, select] = useState<ReadonlyMap<string, MemberItem>>(new Map());
  const [removing, remove] = useState<readonly MemberItem[]>();
  const [leaving, leave] = useState(false);
  const roles = useRoleChanges();
  const { items } = members;
  const opened = search.get("person");
  return (
    <Stack gap="md">
      {[...roles.begun.values()].map((member) => (
        <RoleChange
          key={member.userId}
          member={member}
          opened={roles.open === member.userId}
          onClose={roles.close}
          onShown={roles.show}
        />
      ))}
      <ListCard
        search={{
          label: "Find people",
          placeholder: "Name or address",
          value: filter.search,
          onChange: (text) => setFilter({ ...filter, search: text }),
          task: "user.list",
        }}
        filters={<MemberFilters filter={filter} onChange={setFilter} />}
        count={
          <>
            <Text size="sm" c="dimmed" component="output" aria-live="polite">
              {items.length === 1 ? "1 person" : `${items.length.toLocaleString("en")} people`}
              {members.hasMore ? " loaded. More load as you scroll." : " found."}
              {selected.size === 0 ? "" : ` ${selected.size.toLocaleString("en")} selected.`}
            </Text>
            {selected.size === 0 ? null : (
              <Button size="compact-xs" variant="subtle" onClick={() => select(new Map())}>
                Clear selection
              </Button>
            )}
          </>
        }
        actions={
          <>
            <ExportMembers filter={filter} />
            <TaskButton
              permission="user.delete"
              hindrance={selected.size === 0 && "Select someone first."}
              showHindrance={false}
              leftSection={<IconUserMinus size={16} aria-hidden />}
              onClick={() => remove([...selected.values()])}
            >
              Remove selected
            </TaskButton>
          </>
        }
        query={members.query}
        empty={items.length === 0 && "No members match. Try another search or clear a filter."}
      >
        <MembersTable
          members={members}
          sort={filter.sort}
          selected={selected}
          shownRoles={roles.shown}
          onSort={(sort) => setFilter({ ...filter, sort })}
          onSelect={select}
          onOpen={({ userId }) => setSearch({ person: userId })}
          onRole={roles.begin}
          onEnd={(member) => (member.userId === person.userId ? leave(true) : remove([member]))}
        />
      </ListCard>
      {opened === null ? null : (
        <MemberDrawer key={opened} userId={opened} onClose={() => setSearch({ person: undefined })} />
      )}
      {removing === undefined ? null : (
        <RemoveMembers
          members={removing}
          onClose={() => remove(undefined)}
          onRemoved={(gone) => select(new Map([...selected].filter(([id]) => !gone.has(id))))}
        />
      )}
      {leaving ? <LeaveDialog organization={organization} onClose={() => leave(false)} /> : null}
    </Stack>
  );
}

/** The roles that are being changed: whose dialog is open, and which roles the list shows meanwhile. */
function useRoleChanges() {
  const [begun, setBegun] = useState<ReadonlyMap<string, MemberItem>>(new Map());
  const [open, setOpen] = useState<string>();
  const [shown, setShown] = useState<ReadonlyMap<string, ShownRole>>(new Map());
  // the changes call these in effects, so that they have to stay the same
  const close = useCallback(() => setOpen(undefined), []);
  const show = useCallback(
    (userId: string, role: ShownRole) => setShown((before) => new Map(before).set(userId, role)),
    [],
  );
  const begin = (member: MemberItem) => {
    setBegun((before) => new Map(before).set(member.userId, member));
    setOpen(member.userId);
  };
  return { begun, open, shown, begin, close, show };
}
