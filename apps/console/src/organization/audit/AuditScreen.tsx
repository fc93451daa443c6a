import { Card, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { ShowMore } from "../../ui/forms/ShowMore.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import type { AuditFilter } from "./AuditFilter.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { DownloadAudit } from "./DownloadAudit.tsx";
import { useAudit } from "./useAudit.ts";

/** What was done and refused in the organization, the latest first, each in words. */
export function AuditScreen() {
  const [filter, setFilter] = useState<AuditFilter>({
    actor: undefined,
    action: undefined,
    outcome: undefined,
  });
  const audit = useAudit(filter);
  const entries = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Audit log" control={<DownloadAudit filter={filter} />}>
        What was changed, when, and who did it.
      </ScreenTitle>
      <Card withBorder padding="lg">
        <Stack gap="md">
          <AuditFilters filter={filter} onChange={setFilter} />
          <WriteError error={audit.error} />
          {audit.isPending ? (
            <Stack component="output" aria-busy="true" aria-label="Loading">
              <Skeleton height={160} />
            </Stack>
          ) : null}
          {audit.isSuccess && entries.length === 0 ? (
            <Text c="dimmed" py="xl" ta="center">
              Nothing like this has happened. Choose another person, action or outcome.
            </Text>
          ) : null}
          {entries.length === 0 ? null : <AuditTable entries={entries} />}
          <ShowMore {...audit} />
        </Stack>
      </Card>
    </Stack>
  );
}
