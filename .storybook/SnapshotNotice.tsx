import { Paper, Text } from "@mantine/core";
import type { SnapshotStanding } from "./toolbar.ts";

const notices = {
  ready: undefined,
  loading: "Preview, loading: no snapshot has arrived.",
  expired: "Preview, expired: the snapshot ran out.",
  offline: "Preview, offline: the last snapshot still holds.",
} as const satisfies Record<SnapshotStanding, string | undefined>;

/** Says in a corner of the preview that the snapshot is not in its usual state. */
export function SnapshotNotice({ standing }: { standing: SnapshotStanding }) {
  const notice = notices[standing];
  if (notice === undefined) return null;
  return (
    <Paper pos="fixed" bottom={12} right={12} px="sm" py={4} radius="xl" withBorder shadow="sm" style={onTop}>
      <Text size="xs">{notice}</Text>
    </Paper>
  );
}

const onTop = { zIndex: 400, pointerEvents: "none" } as const;
