import { Text } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import type { SavedReport } from "../../../contract/Answers.ts";
import type { ReportKind } from "../../../contract/reportKinds.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { ReportDialog } from "./ReportDialog.tsx";
import { ShareReport } from "./ShareReport.tsx";

interface ReportActionsProps {
  readonly kind: ReportKind;
  readonly report: SavedReport;
  /** Called when it is gone. */
  readonly onDeleted?: (() => void) | undefined;
}

/** What can be done with a report: one's own, and what others share for anyone who runs the project. */
export function ReportActions({ kind, report, onDeleted }: ReportActionsProps) {
  const { project } = useSession();
  // anyone who may rename the project runs it, and those change what others made in it
  const runsProject = usePermission("project.rename", { project }).status === "allowed";
  if (!report.isMine && !runsProject) return null;
  return (
    <>
      {report.isMine && <ShareReport kind={kind} report={report} />}
      <DialogButton
        size="compact-sm"
        aria-label={`Edit ${report.name}`}
        renderDialog={(close) => <ReportDialog kind={kind} report={report} onClose={close} />}
      >
        Edit
      </DialogButton>
      <DialogButton
        size="compact-sm"
        aria-label={`Delete ${report.name}`}
        renderDialog={(close) => (
          <ConfirmDialog
            onClose={close}
            title={`Delete ${report.name}?`}
            confirm="Delete"
            write={({ api, organization }) =>
              api("reports.delete", { organization: organization.id, project, kind, report: report.id })
            }
            done={`${report.name} is deleted.`}
            onDone={onDeleted}
          >
            <Text>
              {report.visibility === "project"
                ? "Everyone in the project loses it. This cannot be undone."
                : "This cannot be undone."}
            </Text>
          </ConfirmDialog>
        )}
      >
        Delete
      </DialogButton>
    </>
  );
}
