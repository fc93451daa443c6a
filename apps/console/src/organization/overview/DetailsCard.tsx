import { Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { TaskForm } from "../../ui/forms/TaskForm.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

type Details = BodyOf<"details.update">;

/** What the organization is called, and what it tells about itself. */
export function DetailsCard() {
  const details = useRead("details.read", {});
  return (
    <SettingCard title="Details">
      <Loaded query={details} height={290}>
        {(value) => <DetailsForm details={value} />}
      </Loaded>
    </SettingCard>
  );
}

function DetailsForm({ details }: { readonly details: Details }) {
  const right = useGatedField(usePermission("org.details.update"));
  const form = useForm<Details>({
    initialValues: details,
    validate: schemaResolver(bodies["details.update"], { sync: true }),
  });
  const update = useWrite(
    ({ api, organization }, body: Details) => api("details.update", { organization: organization.id }, body),
    "The details are changed.",
  );
  const rest = useFieldFaults(form, update.error);
  return (
    <TaskForm
      label="Details"
      permission="org.details.update"
      action="Save details"
      writing={update}
      error={rest}
      onSubmit={form.onSubmit((body) => update.mutate(body))}
    >
      <TextInput
        label="Organization name"
        autoComplete="organization"
        maxLength={100}
        {...right}
        {...form.getInputProps("name")}
      />
      <TextInput
        label="Website"
        placeholder="https://example.com"
        type="url"
        maxLength={200}
        {...right}
        {...form.getInputProps("website")}
      />
      <Textarea
        label="Description"
        rows={3}
        resize="vertical"
        maxLength={2000}
        {...right}
        {...form.getInputProps("description")}
      />
    </TaskForm>
  );
}
