import { Group, List, Stack, Text } from "@mantine/core";
import type { Billing } from "../../../contract/Answers.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { formatDay } from "../../ui/words/formatDay.ts";
import { OpenPlanRequest } from "./OpenPlanRequest.tsx";
import { PlanRequestDialog } from "./PlanRequestDialog.tsx";
import { kindLabels, stateLabels } from "./kindLabels.ts";

/** Leaving the plan: asks for it, or shows what has been asked. */
export function PlanRequestCard() {
  const billing = useRead("billing.read", {});
  return (
    <SettingCard
      title="Downgrade or cancellation"
      description="We answer the request before the plan renews. Until then everything stays as it is."
    >
      <Loaded query={billing} height={36}>
        {(value) => <PlanRequests billing={value} />}
      </Loaded>
    </SettingCard>
  );
}

function PlanRequests({ billing: { plan, requests } }: { readonly billing: Billing }) {
  const open = requests.find(({ state }) => state === "submitted");
  const earlier = requests.filter((request) => request !== open);
  return (
    <>
      {open === undefined ? (
        <Group>
          <DialogButton
            permission="org.plan.requestDowngrade"
            renderDialog={(close) => <PlanRequestDialog plan={plan} onClose={close} />}
          >
            Downgrade or cancel
          </DialogButton>
        </Group>
      ) : (
        <OpenPlanRequest request={open} />
      )}
      {earlier.length === 0 ? null : (
        <Stack gap={4}>
          <Text size="sm" fw={600}>
            Earlier requests
          </Text>
          <List size="sm">
            {earlier.map(({ id, kind, requestedAt, state }) => (
              <List.Item key={id}>
                {kindLabels[kind]}, {formatDay(requestedAt)}: {stateLabels[state].toLowerCase()}
              </List.Item>
            ))}
          </List>
        </Stack>
      )}
    </>
  );
}
