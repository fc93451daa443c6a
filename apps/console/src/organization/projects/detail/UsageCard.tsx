import "@mantine/charts/styles.css";
import { AreaChart } from "@mantine/charts";
import { Box, Group, Text } from "@mantine/core";
import { usePermission } from "@rolecall/organization/react";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useRead } from "../../../session/api/useRead.ts";
import { Figure } from "../../../ui/charts/Figure.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { RequestAccess } from "../../../ui/tasks/RequestAccess.tsx";
import { TaskReason } from "../../../ui/tasks/TaskReason.tsx";
import { formatNumber } from "../../../ui/words/formatNumber.ts";
import { shortDay } from "../../../ui/words/shortDay.ts";

/** How much a project is used, in numbers and day by day. */
export function UsageCard({ project }: { readonly project: string }) {
  const decision = usePermission("project.usage.view", { project });
  return (
    <SettingCard title="Usage" description="The last 30 days.">
      {decision.status === "denied" ? (
        // the task is to look, so what cannot be looked at stands for its control
        <Box data-task="project.usage.view" aria-disabled="true">
          <TaskReason decision={decision} />
          <RequestAccess wanted={[{ permission: "project.usage.view", project }]} />
        </Box>
      ) : null}
      {decision.status === "allowed" ? <Usage project={project} /> : null}
    </SettingCard>
  );
}

function Usage({ project }: { readonly project: string }) {
  const usage = useRead("projects.usage", { project });
  return (
    <Box data-task="project.usage.view">
      <Loaded query={usage}>
        {({ events, profiles, days }) => (
          <>
            <Group gap="xl" mb="md">
              <Fact label="Events" value={events} />
              <Fact label="Profiles" value={profiles} />
            </Group>
            <Figure label={`Events by day: ${formatNumber(events)} altogether.`}>
              <AreaChart
                h={200}
                data={days.map((day) => ({ ...day, date: shortDay(day.date) }))}
                dataKey="date"
                series={[{ name: "events", label: "Events", color: "indigo.6" }]}
                valueFormatter={formatNumber}
                withDots={false}
                yAxisProps={{ width: 70 }}
              />
            </Figure>
          </>
        )}
      </Loaded>
    </Box>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text size="xl" fw={650}>
        {formatNumber(value)}
      </Text>
    </div>
  );
}
