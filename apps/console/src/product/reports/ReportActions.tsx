import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { usePermission } from "@rolecall/organization/react";
import type { SavedReport } from "../../../contract/Answers.ts";
import type { ReportKind } from "../../../contract/reportKinds.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { ReportDialog } from "./ReportDialog.tsx";
import { ShareReport } from "./ShareReport.tsx";

interface ReportActionsProps {
  readonly kind: ReportKind;
  readonly report: SavedReport;
  /** Called when it is gone. */
  readonly onDeleted?: () => void;
}

/** What can be done with a report: one's own, and what others share for anyone who runs the project. */
export function ReportActions({ kind, report, onDeleted }: ReportActionsProps) {
  const { project } = useSession();
  const [editing, editor] = useDisclosure(false);
  const [asking, dialog] = useDisclosure(false);
  // anyone who may rename the project runs it, and those change what others made in it
  const runsProject = usePermission("project.rename", { project }).status === "allowed";
  if (!report.isMine && !runsProject) return null;
  return (
    <>
      {report.isMine && <ShareReport kind={kind} report={report} />}
      <Button size="compact-sm" variant="default" aria-label={`Edit ${report.name}`} onClick={editor.open}>
        Edit
      </Button>
      <Button size="compact-sm" variant="default" aria-label={`Delete ${report.name}`} onClick={dialog.open}>
        Delete
      </Button>
      {editing ? <ReportDialog kind={kind} report={report} onClose={editor.close} /> : null}
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={`Delete ${report.name}?`}
        confirm="Delete"
        write={({ api, organization }) =>
          api("reports.delete", { organization: organization.id, project, kind, report: report.id })
        }
        done={`${report.name} is deleted.`}
        {...(onDeleted !== undefined && { onDone: onDeleted })}
      >
        <Text>
          {report.visibility === "project"
            ? "Everyone in the project loses it. This cannot be undone."
            : "This cannot be undone."}
        </Text>
      </ConfirmDialog>
    </>
  );
}
