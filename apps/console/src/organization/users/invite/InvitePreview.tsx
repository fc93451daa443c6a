import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { invitationColumns } from "@rolecall/xstate";
import type { Inviting } from "@rolecall/xstate/react";
import { IconColumnsOff } from "@tabler/icons-react";
import { formatRowCounts } from "./formatRowCounts.ts";
import { RowTable } from "./RowTable.tsx";

/** Shows what each row will do, before anything is sent. */
export function InvitePreview({ inviting: { snapshot, send, counts } }: { inviting: Inviting }) {
  const { via, rows, file, ignoredColumns } = snapshot.context;
  return (
    <Stack>
      <Text size="sm" component="output" aria-live="polite" display="block">
        {file === undefined ? "" : `${file.name}: `}
        {formatRowCounts(counts)}
      </Text>
      {ignoredColumns.length === 0 ? null : (
        <Alert color="yellow" icon={<IconColumnsOff />} title={`Left out: ${ignoredColumns.join(", ")}`}>
          A file may have the columns {invitationColumns.join(", ")}. Other columns are ignored.
        </Alert>
      )}
      <RowTable caption="What each row will do" rows={rows} organization={snapshot.context.organization} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => send({ type: "back" })}>
          {via === "list" ? "Choose another file" : "Back"}
        </Button>
        <Button disabled={!snapshot.can({ type: "confirm" })} onClick={() => send({ type: "confirm" })}>
          {counts.waiting === 1 ? "Send 1" : `Send ${counts.waiting}`}
        </Button>
      </Group>
    </Stack>
  );
}
