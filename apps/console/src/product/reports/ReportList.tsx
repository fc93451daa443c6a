import { Button, Card, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { Task } from "../../ui/tasks/Task.tsx";
import { ReportDialog } from "./ReportDialog.tsx";
import { ReportTable } from "./ReportTable.tsx";
import { reportWords } from "./reportWords.ts";

interface ReportListProps {
  readonly kind: ReportKind;
  readonly onOpen: (id: string) => void;
}

/** The saved reports of one kind, and the way to a new one. */
export function ReportList({ kind, onOpen }: ReportListProps) {
  const { project } = useSession();
  const reports = useRead("reports.list", { project, kind });
  const [creating, dialog] = useDisclosure(false);
  const [search, setSearch] = useState("");
  const { label, permission } = reportKinds[kind];
  const { one } = reportWords[kind];
  const wanted = search.trim().toLowerCase();
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <Title order={2} size="h4">
            {label}
          </Title>
          <Task permission={permission} makes>
            <Button
              data-task={permission}
              onClick={dialog.open}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              New {one}
            </Button>
          </Task>
        </Group>
        <Loaded query={reports}>
          {({ items }) => {
            if (items.length === 0)
              return <Text c="dimmed">Nothing is saved here yet. Make the first {one}.</Text>;
            const found = items.filter(({ name, ownerName }) =>
              `${name}\n${ownerName}`.toLowerCase().includes(wanted),
            );
            return (
              <>
                <TextInput
                  type="search"
                  label="Find"
                  placeholder="Name or owner"
                  leftSection={<IconSearch size={16} aria-hidden />}
                  value={search}
                  onChange={(event) => setSearch(event.currentTarget.value)}
                  maw={360}
                />
                {found.length === 0 ? (
                  <Text c="dimmed">Nothing matches.</Text>
                ) : (
                  <ReportTable kind={kind} reports={found} onOpen={onOpen} />
                )}
              </>
            );
          }}
        </Loaded>
      </Stack>
      {creating ? <ReportDialog kind={kind} onClose={dialog.close} onCreated={onOpen} /> : null}
    </Card>
  );
}
