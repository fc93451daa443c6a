import { Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { downloadText } from "../users/downloadText.ts";
import { auditCsv } from "./auditCsv.ts";
import { type AuditFilter, auditQuery } from "./AuditFilter.ts";
import { loadAudit } from "./loadAudit.ts";

/** Downloads whatever the filter leaves of the audit log, to its end. */
export function DownloadAudit({ filter }: { readonly filter: AuditFilter }) {
  const session = useSession();
  const queries = useQueryClient();
  const download = useMutation({
    mutationFn: () => loadAudit(session, auditQuery(filter)),
    onSuccess: ({ entries, names }) => downloadText("audit-log.csv", auditCsv(entries, names)),
    onSettled: () => queries.invalidateQueries({ queryKey: ["authority", session.organization.id, "audit"] }),
  });
  return (
    <Stack gap="xs" align="flex-end">
      <TaskButton
        permission="audit.export"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate()}
        variant="filled"
      >
        Download
      </TaskButton>
      <WriteError error={download.error} />
    </Stack>
  );
}
