import { Button, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { SettingCard } from "../forms/SettingCard.tsx";

interface ListCardProps {
  /** The heading, where the screen has more than the list. */
  readonly title?: string;
  /** What the list is, in one sentence. */
  readonly description?: string;
  /** The main control of the list, next to the heading. */
  readonly control?: ReactNode;
  readonly search?: {
    /** What is found by it: "Find a team". */
    readonly label: string;
    readonly placeholder?: string;
    readonly value: string;
    readonly onChange: (search: string) => void;
    /** The permission that it is for. */
    readonly task?: string;
  };
  /** The fields that narrow the list, next to the search. */
  readonly filters?: ReactNode;
  /** What is said about the list: how many there are. It is read out when it changes. */
  readonly count?: ReactNode;
  /** The controls that belong to the list. */
  readonly actions?: ReactNode;
  /** How reading the list is going. */
  readonly query: {
    readonly data: unknown;
    readonly error: Error | null;
    readonly refetch: () => Promise<unknown>;
  };
  /** What is said instead of the list where it has no rows: "No members match. Try another search or clear a filter." */
  readonly empty: string | false;
  /** The table. */
  readonly children: ReactNode;
}

/** A list on a screen: search, filters, controls, and the table or what stands in its place. */
export function ListCard({
  search,
  filters,
  count,
  actions,
  query,
  empty,
  children,
  ...head
}: ListCardProps) {
  return (
    <SettingCard {...head}>
      {search === undefined && filters === undefined ? null : (
        <Group align="flex-end" gap="md">
          {search === undefined ? null : (
            <TextInput
              type="search"
              label={search.label}
              placeholder={search.placeholder}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search.value}
              maxLength={200}
              onChange={(event) => search.onChange(event.currentTarget.value)}
              flex="1 1 220px"
              maw={420}
              data-task={search.task}
            />
          )}
          {filters}
        </Group>
      )}
      {count === undefined && actions === undefined ? null : (
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group gap="xs" mih={36}>
            {count}
          </Group>
          <Group gap="sm" align="flex-start">
            {actions}
          </Group>
        </Group>
      )}
      <WriteError error={query.error} />
      {query.data === undefined ? <NoRows query={query} /> : <Rows empty={empty}>{children}</Rows>}
    </SettingCard>
  );
}

function Rows({ empty, children }: Pick<ListCardProps, "empty" | "children">) {
  if (empty === false) return children;
  return (
    <Text c="dimmed" py="xl" ta="center">
      {empty}
    </Text>
  );
}

/** What is there while nothing has been read: the way to try again, where that went wrong. */
function NoRows({ query }: Pick<ListCardProps, "query">) {
  if (query.error !== null)
    return (
      <Group>
        <Button variant="default" onClick={() => void query.refetch()}>
          Try again
        </Button>
      </Group>
    );
  return (
    <Stack component="output" gap="sm" aria-busy="true" aria-label="Loading">
      <Skeleton height={36} />
      <Skeleton height={36} />
      <Skeleton height={36} />
    </Stack>
  );
}
