import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { TaskForm } from "../../ui/forms/TaskForm.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

/** Changes the address that a person signs in with, once they have followed the link that is mailed to the new one. */
export function EmailForm({ email }: { readonly email: string }) {
  const right = useGatedField(usePermission("account.email.change"));
  const form = useForm({
    initialValues: { email },
    validate: schemaResolver(bodies["account.changeEmail"], { sync: true }),
  });
  const change = useWrite(
    ({ api, organization }, body: { email: string }) =>
      api("account.changeEmail", { organization: organization.id }, body),
    (_, body) => `A link is on its way to ${body.email}. Open it to change your address.`,
  );
  const rest = useFieldFaults(form, change.error);
  return (
    <TaskForm
      label="Email"
      permission="account.email.change"
      action="Change email"
      writing={change}
      error={rest}
      onSubmit={form.onSubmit((body) => change.mutate(body))}
    >
      <TextInput
        type="email"
        label="Email"
        description="You sign in with it, and your mail goes there."
        autoComplete="email"
        maxLength={254}
        {...right}
        {...form.getInputProps("email")}
      />
    </TaskForm>
  );
}
