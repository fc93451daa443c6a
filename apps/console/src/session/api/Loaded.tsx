import { Button, Group, Skeleton, Stack } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { WriteError } from "./WriteError.tsx";

/** Shows what was read, what it looks like while it is read, and what to do when it could not be. */
export function Loaded<TValue>({
  query,
  height = 0,
  children,
}: {
  readonly query: UseQueryResult<TValue>;
  /** About how high the content will be, in pixels, so that what follows it stays in place. @default 0 */
  readonly height?: number;
  readonly children: (value: TValue) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null)
    return (
      <Stack gap="sm">
        <WriteError error={query.error} />
        <Group>
          <Button variant="default" onClick={() => void query.refetch()}>
            Try again
          </Button>
        </Group>
      </Stack>
    );
  return (
    <Stack component="output" gap="md" mih={height} aria-busy="true" aria-label="Loading">
      <Skeleton height={18} width="60%" />
      <Skeleton height={18} width="80%" />
      <Skeleton height={18} width="45%" />
    </Stack>
  );
}
