import { Button, Card, Group, Stack, Text } from "@mantine/core";
import { useDebouncedValue, useDisclosure } from "@mantine/hooks";
import { IconUserMinus } from "@tabler/icons-react";
import { useState } from "react";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { Task } from "../../../ui/tasks/Task.tsx";
import type { MemberItem } from "../known/MemberItem.ts";
import { MemberDrawer } from "../member/MemberDrawer.tsx";
import { ExportMembers } from "./ExportMembers.tsx";
import { MemberCount } from "./MemberCount.tsx";
import type { MemberFilter } from "./MemberFilter.ts";
import { MemberFilters } from "./MemberFilters.tsx";
import { MembersTable } from "./MembersTable.tsx";
import { RemoveMembersModal } from "./RemoveMembersModal.tsx";
import { useMembers } from "./useMembers.ts";

/** Everyone who is in: found, sorted and filtered by the server, selected, removed, and opened one by one. */
export function CurrentTab() {
  const [filter, setFilter] = useState<MemberFilter>({
    search: "",
    role: undefined,
    status: undefined,
    sort: "name",
  });
  const [asked] = useDebouncedValue(filter, 200);
  const members = useMembers(asked);
  const [selected, select] = useState<ReadonlyMap<string, MemberItem>>(new Map());
  const [opened, open] = useState<MemberItem>();
  const [removing, removal] = useDisclosure(false);
  const items = members.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <MemberFilters filter={filter} onChange={setFilter} />
        <Group justify="space-between" align="flex-start">
          <MemberCount
            shown={items.length}
            selected={selected.size}
            complete={!members.hasNextPage}
            onClear={() => select(new Map())}
          />
          <Group gap="sm" align="flex-start">
            <ExportMembers filter={filter} />
            <Task
              permission="user.delete"
              hindrance={selected.size === 0 && "Select someone first."}
              showHindrance={false}
            >
              <Button
                variant="default"
                leftSection={<IconUserMinus size={16} aria-hidden />}
                onClick={removal.open}
                data-task="user.delete"
              >
                Remove selected
              </Button>
            </Task>
          </Group>
        </Group>
        <WriteError error={members.error} />
        {members.isSuccess && items.length === 0 ? (
          <Text c="dimmed" py="xl" ta="center">
            No members match. Try another search or clear a filter.
          </Text>
        ) : (
          <MembersTable
            items={items}
            waiting={members.isPending}
            sort={filter.sort}
            selected={selected}
            onSort={(sort) => setFilter({ ...filter, sort })}
            onSelect={select}
            onOpen={open}
            onEnd={() => {
              if (members.hasNextPage && !members.isFetching) void members.fetchNextPage();
            }}
          />
        )}
      </Stack>
      {opened === undefined ? null : (
        <MemberDrawer
          key={opened.userId}
          member={items.find(({ userId }) => userId === opened.userId) ?? opened}
          onClose={() => open(undefined)}
        />
      )}
      {removing ? (
        <RemoveMembersModal
          members={[...selected.values()]}
          onClose={removal.close}
          onRemoved={(gone) => select(new Map([...selected].filter(([id]) => !gone.has(id))))}
        />
      ) : null}
    </Card>
  );
}
