import { PasswordInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { bodies, type BodyOf } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { TaskForm } from "../../ui/forms/TaskForm.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

/** Changes one's own password, which takes the current one. */
export function PasswordForm() {
  const right = useGatedField(usePermission("account.password.change"));
  const form = useForm({
    initialValues: { current: "", next: "" },
    validate: schemaResolver(bodies["account.changePassword"], { sync: true }),
  });
  const change = useWrite(
    ({ api, organization }, body: BodyOf<"account.changePassword">) =>
      api("account.changePassword", { organization: organization.id }, body),
    "Your password is changed.",
  );
  const rest = useFieldFaults(form, change.error);
  return (
    <TaskForm
      label="Password"
      permission="account.password.change"
      action="Change password"
      writing={change}
      error={rest}
      onSubmit={form.onSubmit((body) => change.mutate(body, { onSuccess: () => form.reset() }))}
    >
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        {...right}
        {...form.getInputProps("current")}
      />
      <PasswordInput
        label="New password"
        description="At least 8 characters"
        autoComplete="new-password"
        {...right}
        {...form.getInputProps("next")}
      />
    </TaskForm>
  );
}
