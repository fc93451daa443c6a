import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { kindLabels, reasonLabels } from "./kindLabels.ts";

type Body = BodyOf<"planRequests.submit">;
const nothing: Body = { kind: "downgrade", reasons: [], whatNext: "", comment: "" };

/** Asks for a smaller plan, or for the end of it. */
export function PlanRequestDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<Body>({
    initialValues: nothing,
    validate: schemaResolver(bodies["planRequests.submit"], { sync: true }),
  });
  const submit = useWrite(
    ({ api, organization }, body: Body) =>
      api("planRequests.submit", { organization: organization.id }, body),
    "Your request is submitted.",
  );
  return (
    <FormDialog
      title="Submit a downgrade or cancellation request"
      onClose={onClose}
      action="Submit request"
      writing={submit}
      onSubmit={form.onSubmit((body) => submit.mutate(body, { onSuccess: onClose }))}
    >
      <Radio.Group label="What do you want?" {...form.getInputProps("kind")}>
        <Stack gap="xs" mt="xs">
          {Object.entries(kindLabels).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
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
