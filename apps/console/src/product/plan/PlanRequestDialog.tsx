import { Checkbox, List, Radio, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { organizationModel, type Plan } from "@rolecall/organization";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { isUpgrade, planIncludes, planLabel, planLoss } from "./planLabel.ts";
import { kindLabels, reasonLabels } from "./kindLabels.ts";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";

type Body = BodyOf<"planRequests.submit">;
const nothing: Body = { kind: "downgrade", reasons: [], whatNext: "", comment: "" };

interface PlanRequestDialogProps {
  /** The plan that is left. */
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Asks for a smaller plan, or for the end of it. */
export function PlanRequestDialog({ plan, onClose }: PlanRequestDialogProps) {
  const form = useForm<Body>({
    initialValues: nothing,
    validate: schemaResolver(bodies["planRequests.submit"], { sync: true }),
  });
  const submit = useWrite(
    ({ api, organization }, body: Body) =>
      api("planRequests.submit", { organization: organization.id }, body),
    "Your request is submitted.",
  );
  const rest = useFieldFaults(form, submit.error);
  return (
    <FormDialog
      title="Submit a downgrade or cancellation request"
      onClose={onClose}
      action="Submit request"
      writing={submit}
      error={rest}
      onSubmit={form.onSubmit((body) => submit.mutate(body, { onSuccess: onClose }))}
    >
      <Radio.Group label="What do you want?" {...form.getInputProps("kind")}>
        <Stack gap="xs" mt="xs">
          {Object.entries(kindLabels).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <List size="sm" spacing={4}>
        {organizationModel.plans
          .filter((each) => isUpgrade(each, plan))
          .map((each) => (
            <List.Item key={each}>
              <b>{planLabel(each)}</b>: {planIncludes(each)[0]?.toLowerCase()}. {planLoss(plan, each)}
            </List.Item>
          ))}
      </List>
      <Checkbox.Group label="Why?" required {...form.getInputProps("reasons")}>
        <Stack gap="xs" mt="xs">
          {Object.entries(reasonLabels).map(([value, label]) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        label="What will you use instead?"
        description="Optional"
        maxLength={200}
        {...form.getInputProps("whatNext")}
      />
      <Textarea
        label="Comment"
        description="Optional"
        rows={3}
        resize="vertical"
        maxLength={2000}
        {...form.getInputProps("comment")}
      />
      <Text size="sm" c="dimmed">
        Nothing changes by the request itself, and you can withdraw it until it is answered.
      </Text>
    </FormDialog>
  );
}
