import { Badge, Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { ListCard } from "../../ui/tables/ListCard.tsx";
import { ListTable } from "../../ui/tables/ListTable.tsx";
import { usePages } from "../../ui/tables/usePages.ts";
import { secondWords } from "../../ui/words/timeWords.ts";
import { AuditDetails } from "./AuditDetails.tsx";
import type { AuditEntry } from "./AuditEntry.ts";
import { type AuditFilter, auditQuery } from "./AuditFilter.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { auditSentence } from "./auditSentence.ts";
import { DownloadAudit } from "./DownloadAudit.tsx";
import { listPeopleIds } from "./listPeopleIds.ts";
import { formatRefusalCode } from "./formatRefusalCode.ts";
import { useNames } from "./useNames.ts";

/** What was done and refused in the organization, the latest first, each in words. */
export function AuditScreen() {
  const [filter, setFilter] = useState<AuditFilter>({
    actor: undefined,
    action: undefined,
    outcome: undefined,
  });
  const { query, ...entries } = usePages(["audit", filter], (client, part) =>
    client.audit.list({ ...part, ...auditQuery(filter) }),
  );
  const names = useNames(entries.items.flatMap(listPeopleIds));
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Audit log" control={<DownloadAudit filter={filter} />}>
        What was changed, when, and who did it.
      </ScreenTitle>
      <ListCard
        filters={<AuditFilters filter={filter} onChange={setFilter} />}
        query={query}
        empty={entries.items.length === 0 && "No entries match. Choose another person, action or outcome."}
      >
        <ListTable
          label="Audit log"
          minWidth={680}
          items={entries.items}
          idOf={({ id }) => String(id)}
          rowAttributes={({ id }) => ({ "data-audit": String(id) })}
          pages={entries}
          columns={[
            { label: "When", width: 230, renderCell: ({ at }) => secondWords(at) },
            {
              label: "What happened",
              namesRow: true,
              renderCell: (entry) => <Happened entry={entry} sentence={auditSentence(entry, names)} />,
            },
            {
              label: "Outcome",
              width: 110,
              renderCell: ({ outcome }) => (
                <Badge variant="light" color={outcome === "done" ? "teal" : "red"}>
                  {outcome === "done" ? "Done" : "Refused"}
                </Badge>
              ),
            },
          ]}
        />
      </ListCard>
    </Stack>
  );
}

interface HappenedProps {
  readonly entry: AuditEntry;
  readonly sentence: string;
}

/** One entry in words. Its details open below it. */
function Happened({ entry, sentence }: HappenedProps) {
  const [opened, { toggle }] = useDisclosure(false);
  return (
    <>
      {sentence}
      {entry.code === undefined ? null : (
        <Text size="xs" c="dimmed">
          {formatRefusalCode(entry.code)}
        </Text>
      )}
      <div>
        <Button
          size="compact-xs"
          variant="subtle"
          mx={-8}
          aria-expanded={opened}
          aria-label={`${opened ? "Hide" : "Show"} details: ${sentence}`}
          onClick={toggle}
        >
          {opened ? "Hide details" : "Show details"}
        </Button>
      </div>
      {opened ? <AuditDetails entry={entry} /> : null}
    </>
  );
}
