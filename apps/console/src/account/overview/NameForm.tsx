import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { TaskForm } from "../../ui/forms/TaskForm.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

/** Changes one's own name. */
export function NameForm({ name }: { readonly name: string }) {
  const right = useGatedField(usePermission("account.name.change"));
  const form = useForm({
    initialValues: { name },
    validate: schemaResolver(bodies["account.changeName"], { sync: true }),
  });
  const change = useWrite(
    ({ api, organization }, body: { name: string }) =>
      api("account.changeName", { organization: organization.id }, body),
    "Your name is changed.",
  );
  const rest = useFieldFaults(form, change.error);
  return (
    <TaskForm
      label="Name"
      permission="account.name.change"
      action="Change name"
      writing={change}
      error={rest}
      onSubmit={form.onSubmit((body) => change.mutate(body))}
    >
      <TextInput
        label="Name"
        autoComplete="name"
        maxLength={200}
        {...right}
        {...form.getInputProps("name")}
      />
    </TaskForm>
  );
}
