import { Badge, Group, Progress, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { Billing } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";
import { ChangePlanDialog } from "./ChangePlanDialog.tsx";
import { PlanRequestDialog } from "./PlanRequestDialog.tsx";
import { planLabel, planPrice } from "./planLabel.ts";

/** The plan, until when it is paid, how much of it is used, and the way to another. */
export function PlanCard() {
  const billing = useRead("billing.read", {});
  return (
    <SettingCard
      title="Plan"
      control={billing.data && <Badge size="lg">{planLabel(billing.data.plan)}</Badge>}
    >
      <Loaded query={billing} height={190}>
        {(value) => <PlanInUse billing={value} />}
      </Loaded>
    </SettingCard>
  );
}

function PlanInUse({ billing }: { readonly billing: Billing }) {
  const [shown, show] = useState<"change" | "request">();
  const { plan, seats, members, renewsAt, events, eventsIncluded } = billing;
  return (
    <>
      <Text>
        {planPrice(plan, seats ?? members)}.{plan === "free" ? "" : ` Renews on ${formatDay(renewsAt)}.`}
      </Text>
      {seats === undefined ? (
        <Text size="sm">{formatNumber(members)} members. The plan has no limit of seats.</Text>
      ) : (
        <Used label="Seats" used={members} of={seats} />
      )}
      <Used label="Events of the last 30 days" used={events} of={eventsIncluded} />
      <Group>
        <TaskButton permission="org.plan.change" onClick={() => show("change")}>
          Change plan
        </TaskButton>
      </Group>
      {shown === "change" ? (
        <ChangePlanDialog
          billing={billing}
          onClose={() => show(undefined)}
          onSmaller={() => show("request")}
        />
      ) : null}
      {shown === "request" ? <PlanRequestDialog plan={plan} onClose={() => show(undefined)} /> : null}
    </>
  );
}

interface UsedProps {
  readonly label: string;
  readonly used: number;
  readonly of: number;
}

function Used({ label, used, of }: UsedProps) {
  const share = of === 0 ? 100 : Math.min(100, (used / of) * 100);
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{label}</Text>
        <Text size="sm" fw={500}>
          {formatNumber(used)} of {formatNumber(of)} used
        </Text>
      </Group>
      <Progress
        value={share}
        aria-label={`${label} used, in percent`}
        color={share >= 100 ? "red.7" : share >= 90 ? "orange.6" : "indigo.6"}
      />
    </Stack>
  );
}
