import { Button, List, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type OrganizationPermission, permissionDetails } from "@rolecall/organization";
import { useAccess } from "@rolecall/organization/react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Dialog } from "../ui/dialogs/Dialog.tsx";
import { type AccessChanges, accessChanges, type AccessRecord, readAccessRecord } from "./accessChanges.ts";
import { formatAccessChanges } from "./formatAccessChanges.ts";

/** Tells the person what has changed in what they may do, the moment it does, and reads their pages again. */
export function AccessChangeToast() {
  const access = useAccess();
  const queries = useQueryClient();
  const before = useRef<AccessRecord>(undefined);
  const [shown, setShown] = useState<AccessChanges>();
  useEffect(() => {
    const record = readAccessRecord(access);
    const previous = before.current;
    if (record === undefined) return;
    before.current = record;
    if (previous === undefined || (previous.version === record.version && previous.role === record.role))
      return;
    void queries.invalidateQueries();
    // anyone who has no role any more is out, which the whole window says
    if (record.role === undefined) return;
    const changes = accessChanges(previous, record);
    const words = formatAccessChanges(changes);
    if (words === "") return;
    notifications.show({
      title: "Your access has changed",
      color: changes.lost.length > 0 ? "orange" : "teal",
      autoClose: 15_000,
      message: (
        <Stack gap={4} align="flex-start">
          <Text size="sm" c="var(--mantine-color-text)">
            {words}
          </Text>
          <Button variant="subtle" size="compact-xs" onClick={() => setShown(changes)}>
            See the whole list
          </Button>
        </Stack>
      ),
    });
  }, [access, queries]);
  return (
    <Dialog opened={shown !== undefined} onClose={() => setShown(undefined)} title="Your access has changed">
      <Stack>
        <Labels title="You can now" permissions={shown?.gained ?? []} />
        <Labels title="You can no longer" permissions={shown?.lost ?? []} />
      </Stack>
    </Dialog>
  );
}

interface LabelsProps {
  readonly title: string;
  readonly permissions: readonly OrganizationPermission[];
}

function Labels({ title, permissions }: LabelsProps) {
  if (permissions.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text fw={600}>{title}</Text>
      <List size="sm">
        {permissions.map((each) => (
          <List.Item key={each}>{permissionDetails[each].label}</List.Item>
        ))}
      </List>
    </section>
  );
}
