import { Alert, Button, Group, Stack } from "@mantine/core";
import type { Inviting } from "@rolecall/xstate/react";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { formatRowCounts } from "./formatRowCounts.ts";
import { RowTable } from "./RowTable.tsx";

/** Says that inviting was interrupted, how far it had come, and goes on from there. */
export function InviteFailure({ inviting: { snapshot, send, counts } }: { inviting: Inviting }) {
  const { failure, rows, via } = snapshot.context;
  return (
    <Stack>
      <Alert role="alert" color="orange" icon={<IconPlugConnectedX />} title="Interrupted">
        {failure?.message} {formatRowCounts(counts)} No one is sent anything twice.
      </Alert>
      {via === "list" || rows.length > 1 ? (
        <RowTable caption="Progress" rows={rows} organization={snapshot.context.organization} />
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => send({ type: "back" })}>
          Back
        </Button>
        <Button onClick={() => send({ type: "retry" })}>Try again</Button>
      </Group>
    </Stack>
  );
}
