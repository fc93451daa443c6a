import { Button } from "@mantine/core";
import type { SavedReport } from "../../../contract/Answers.ts";
import type { ReportKind } from "../../../contract/reportKinds.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";

/** Shows one's own report to everyone in the project, or to no one else any more. */
export function ShareReport({ kind, report }: { readonly kind: ReportKind; readonly report: SavedReport }) {
  const { project } = useSession();
  const { id, name, events, text, visibility } = report;
  const share = useWrite(
    ({ api, organization }, next: "private" | "project") =>
      api(
        "reports.update",
        { organization: organization.id, project, kind, report: id },
        { name, events, text, visibility: next },
      ),
    (_, next) =>
      next === "project" ? `Everyone in the project sees ${name} now.` : `Only you see ${name} now.`,
  );
  const control = { size: "compact-sm", variant: "default", loading: share.isPending } as const;
  return (
    <>
      {visibility === "private" ? (
        <TaskButton
          permission="report.share"
          showReason={false}
          {...control}
          aria-label={`Share ${name}`}
          onClick={() => share.mutate("project")}
        >
          Share
        </TaskButton>
      ) : (
        <Button {...control} aria-label={`Stop sharing ${name}`} onClick={() => share.mutate("private")}>
          Stop sharing
        </Button>
      )}
      <WriteError error={share.error} />
    </>
  );
}
