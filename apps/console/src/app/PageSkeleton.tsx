import { Skeleton, Stack } from "@mantine/core";

/** What a page looks like while it is on its way. */
export function PageSkeleton() {
  return (
    <Stack component="output" gap="lg" aria-busy="true" aria-label="Loading">
      <Stack gap="xs">
        <Skeleton height={14} width={90} />
        <Skeleton height={30} width={220} />
        <Skeleton height={16} width="min(340px, 80%)" />
      </Stack>
      <Skeleton height={180} />
      <Skeleton height={260} />
    </Stack>
  );
}
