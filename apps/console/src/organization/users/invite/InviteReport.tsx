import { Alert, Button, Group, Stack } from "@mantine/core";
import { invitationReport } from "@rolecall/xstate";
import type { Inviting } from "@rolecall/xstate/react";
import { IconCheck, IconDownload, IconInfoCircle } from "@tabler/icons-react";
import { formatRowCounts } from "./formatRowCounts.ts";
import { csvAddress } from "./csvAddress.ts";
import { RowTable } from "./RowTable.tsx";

/** Shows the outcome of each row, to read and to download. */
export function InviteReport({ inviting: { snapshot, send, counts } }: { inviting: Inviting }) {
  const { rows } = snapshot.context;
  const all = snapshot.matches("sent");
  return (
    <Stack>
      <Alert role="note" color={all ? "teal" : "yellow"} icon={all ? <IconCheck /> : <IconInfoCircle />}>
        {formatRowCounts(counts)}
      </Alert>
      <RowTable caption="Outcome of each row" rows={rows} organization={snapshot.context.organization} />
      <Group justify="space-between">
        <Button
          component="a"
          variant="default"
          href={csvAddress(invitationReport(rows))}
          download="invitations-report.csv"
          leftSection={<IconDownload size={16} />}
        >
          Download the report
        </Button>
        <Group>
          <Button variant="default" onClick={() => send({ type: "again" })}>
            Invite more
          </Button>
          <Button onClick={() => send({ type: "close" })}>Done</Button>
        </Group>
      </Group>
    </Stack>
  );
}
