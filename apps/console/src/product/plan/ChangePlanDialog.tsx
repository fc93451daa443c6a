import { Alert, Button, Group, Modal, NumberInput, Radio, SimpleGrid, Stack, Text } from "@mantine/core";
import { organizationModel, type Plan } from "@rolecall/organization";
import { useState } from "react";
import type { Billing } from "../../../contract/Answers.ts";
import { valueOf } from "../../session/api/useAuthority.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { PlanOption } from "./PlanOption.tsx";
import { isUpgrade, planLabel, planLoss } from "./planLabel.ts";

interface ChangePlanDialogProps {
  readonly billing: Billing;
  readonly onClose: () => void;
}

/** Compares the plans, and changes to another one or to another number of seats. */
export function ChangePlanDialog({ billing, onClose }: ChangePlanDialogProps) {
  const [plan, setPlan] = useState<Plan>(billing.plan);
  const [seats, setSeats] = useState<number | undefined>(billing.seats);
  const change = useWrite(
    ({ client, organization }) =>
      client.organizations
        .changePlan({ organization: organization.id, plan, ...(seats !== undefined && { seats }) })
        .then(valueOf),
    `The plan is ${planLabel(plan)} now.`,
  );
  const unpaid = isUpgrade(billing.plan, plan) && billing.payment === undefined;
  const unchanged = plan === billing.plan && seats === billing.seats;
  const loss = planLoss(billing.plan, plan);
  return (
    <Modal opened onClose={onClose} title="Change plan" size="xl" centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!unpaid && !unchanged && !change.isPending) change.mutate(undefined, { onSuccess: onClose });
        }}
      >
        <Stack gap="md">
          <Radio.Group
            label="Plan"
            value={plan}
            onChange={(value) =>
              setPlan(organizationModel.plans.find((each) => each === value) ?? billing.plan)
            }
          >
            <SimpleGrid cols={{ base: 1, sm: 3 }} mt="xs">
              {organizationModel.plans.map((each) => (
                <PlanOption key={each} plan={each} present={each === billing.plan} />
              ))}
            </SimpleGrid>
          </Radio.Group>
          <NumberInput
            label="Seats"
            description={
              billing.seats === undefined
                ? "There is no limit now. Leave it empty to keep it so."
                : `${billing.members} are taken.`
            }
            min={1}
            max={10_000_000}
            allowDecimal={false}
            value={seats ?? ""}
            onChange={(value) => setSeats(typeof value === "number" ? value : billing.seats)}
            maw={240}
          />
          {unpaid ? (
            <Alert color="yellow" title="There is no payment method yet">
              A larger plan has to be paid for. Add a payment method on this page first.
            </Alert>
          ) : null}
          {loss === undefined ? null : <Alert color="yellow">{loss}</Alert>}
          <WriteError error={change.error} />
          <Group justify="flex-end">
            <Text size="sm" c="dimmed" flex={1}>
              It takes effect at once.
            </Text>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={change.isPending} disabled={unpaid || unchanged}>
              {plan === billing.plan ? "Change seats" : `Change to ${planLabel(plan)}`}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
