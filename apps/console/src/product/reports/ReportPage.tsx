import { Alert, Card, Group, Stack, Title } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { isReportKind } from "../../../contract/reportKinds.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { Explore } from "./Explore.tsx";
import { LiveView } from "./LiveView.tsx";
import { OpenReport } from "./OpenReport.tsx";
import { ReportList } from "./ReportList.tsx";
import { type ReportPageName, reportPages } from "./reportPages.ts";
import { useScreenSearch } from "../../ui/address/useScreenSearch.ts";

/** One kind of report: the list, or the one that the address names. Says so where the kind is not open to the person. */
export function ReportPage({ page }: { readonly page: ReportPageName }) {
  const { project } = useSession();
  const { search, setSearch } = useScreenSearch();
  const { label, permission } = reportPages[page];
  const { status } = usePermission(permission, { project });
  const report = search.get("report");
  const close = () => setSearch({ report: undefined });
  if (status !== "allowed")
    return (
      <Card withBorder padding="lg">
        <Stack gap="md">
          <Title order={2} size="h4">
            {label}
          </Title>
          {status === "denied" && (
            <Alert color="yellow" title="Not open to you">
              You may not use {label} in this project.
            </Alert>
          )}
          <Group>
            <TaskButton permission={permission} variant="filled">
              Use {label}
            </TaskButton>
          </Group>
        </Stack>
      </Card>
    );
  if (page === "liveView") return <LiveView />;
  if (page === "explore") return <Explore />;
  if (!isReportKind(page)) return null;
  if (report !== null) return <OpenReport key={report} kind={page} id={report} onClose={close} />;
  return <ReportList kind={page} onOpen={(id) => setSearch({ kind: page, report: id })} />;
}
