import { Card, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";

interface ListCardProps {
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
  readonly query: { readonly isPending: boolean; readonly error: Error | null };
  /** What is said instead of the list where it has no rows: "No members match. Try another search or clear a filter." */
  readonly empty: string | false;
  /** The table. */
  readonly children: ReactNode;
}

/** A list on a screen: search, filters, controls, and the table or what stands in its place. */
export function ListCard({ search, filters, count, actions, query, empty, children }: ListCardProps) {
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
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
        {query.isPending && query.error === null ? (
          <Stack component="output" gap="sm" aria-busy="true" aria-label="Loading">
            <Skeleton height={36} />
            <Skeleton height={36} />
            <Skeleton height={36} />
          </Stack>
        ) : null}
        {query.isPending || empty === false ? null : (
          <Text c="dimmed" py="xl" ta="center">
            {empty}
          </Text>
        )}
        {query.isPending || empty !== false ? null : children}
      </Stack>
    </Card>
  );
}
