import { Alert, Anchor, NumberInput, Radio, SimpleGrid, Text } from "@mantine/core";
import { organizationModel, type Plan } from "@rolecall/organization";
import { useState } from "react";
import type { Billing } from "../../../contract/Answers.ts";
import { unwrap } from "../../session/api/useAuthority.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { PlanOption } from "./PlanOption.tsx";
import { isUpgrade, planLabel, planPrice } from "./planLabel.ts";

interface ChangePlanDialogProps {
  readonly billing: Billing;
  readonly onClose: () => void;
  /** Opens the request, which is the way to a smaller plan. */
  readonly onSmaller: () => void;
}

/** Compares the plans, and changes to a larger one or to another number of seats. A smaller one takes a request. */
export function ChangePlanDialog({ billing, onClose, onSmaller }: ChangePlanDialogProps) {
  const [plan, setPlan] = useState<Plan>(billing.plan);
  const [seats, setSeats] = useState<number | undefined>(billing.seats);
  const change = useWrite(
    ({ client, organization }) =>
      client.organizations
        .changePlan({ organization: organization.id, plan, ...(seats !== undefined && { seats }) })
        .then(unwrap),
    plan === billing.plan ? "The number of seats is changed." : `The plan is ${planLabel(plan)} now.`,
  );
  const unpaid = isUpgrade(billing.plan, plan) && billing.payment === undefined;
  const unchanged = plan === billing.plan && seats === billing.seats;
  const isConfirming = billing.requests.some(({ state }) => state === "submitted");
  const offered = organizationModel.plans.filter((each) => !isUpgrade(each, billing.plan));
  return (
    <FormDialog
      title="Change plan"
      size="xl"
      onClose={onClose}
      action={plan === billing.plan ? "Change seats" : `Change to ${planLabel(plan)}`}
      ready={!unpaid && !unchanged}
      writing={change}
      onSubmit={() => change.mutate(undefined, { onSuccess: onClose })}
    >
      <Radio.Group
        label="Plan"
        value={plan}
        onChange={(value) => setPlan(organizationModel.plans.find((each) => each === value) ?? billing.plan)}
      >
        <SimpleGrid cols={{ base: 1, sm: offered.length }} mt="xs">
          {offered.map((each) => (
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
      <Text component="output" fw={500}>
        {planPrice(plan, seats ?? billing.members)}, from now on.
      </Text>
      {billing.plan === "free" || isConfirming ? null : (
        <Text size="sm" c="dimmed">
          Do you need a smaller plan, or none?{" "}
          <Anchor component="button" type="button" size="sm" onClick={onSmaller}>
            Send a request
          </Anchor>
          . It takes effect when the plan renews.
        </Text>
      )}
    </FormDialog>
  );
}
