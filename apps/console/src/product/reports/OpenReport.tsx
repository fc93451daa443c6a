import { Badge, Button, Card, Group, SegmentedControl, Stack, Text, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { type ReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useSession } from "../../session/ConsoleSession.ts";
import { formatDay } from "../../ui/words/formatDay.ts";
import { ReportActions } from "./ReportActions.tsx";
import { ReportChart } from "./ReportChart.tsx";
import { reportLabels } from "./reportLabels.ts";
import { SeriesTable } from "./SeriesTable.tsx";

interface OpenReportProps {
  readonly kind: ReportKind;
  readonly id: string;
  readonly onClose: () => void;
}

/** One report: what it says, as a chart or as a table, and what can be done with it. */
export function OpenReport({ kind, id, onClose }: OpenReportProps) {
  const { project } = useSession();
  const read = useRead("reports.read", { project, kind, report: id });
  const [view, setView] = useState("Chart");
  const words = reportLabels[kind];
  return (
    <Card withBorder padding="lg">
      <Stack gap="md" align="stretch">
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={onClose}
          >
            All of {reportKinds[kind].label}
          </Button>
        </Group>
        <Loaded query={read}>
          {({ report, series }) => (
            <>
              <Group justify="space-between" align="flex-start">
                <Stack gap={4}>
                  <Title order={2} size="h4">
                    {report.name}
                  </Title>
                  <Group gap="xs">
                    <Badge variant="light">
                      {report.visibility === "project" ? "The project" : "Private"}
                    </Badge>
                    <Text size="sm" c="dimmed">
                      {report.isMine ? "Yours" : `By ${report.ownerName}`}, changed{" "}
                      {formatDay(report.changedAt)}
                    </Text>
                  </Group>
                </Stack>
                <Group gap="xs" align="flex-start">
                  <ReportActions kind={kind} report={report} onDeleted={onClose} />
                </Group>
              </Group>
              {report.events.length > 0 && (
                <Text size="sm">
                  <b>{words.events}:</b> {report.events.join(", ")}
                </Text>
              )}
              {report.text !== "" && (
                <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
                  <b>{words.text}:</b> {report.text}
                </Text>
              )}
              {series.length === 0 ? (
                <Text c="dimmed">There is nothing to show yet. Edit it and add an event.</Text>
              ) : (
                <>
                  <Group>
                    <SegmentedControl
                      aria-label="Shown as"
                      size="xs"
                      data={["Chart", "Table"]}
                      value={view}
                      onChange={setView}
                    />
                  </Group>
                  {view === "Chart" ? (
                    <ReportChart drawing={words.drawing} name={report.name} series={series} />
                  ) : (
                    <SeriesTable name={report.name} series={series} />
                  )}
                </>
              )}
            </>
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}
