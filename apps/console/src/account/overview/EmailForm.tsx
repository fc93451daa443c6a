import { Button, Group, Stack, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { Form } from "../../ui/forms/Form.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useFieldRight } from "../../ui/tasks/useFieldRight.ts";

/** Changes the address that a person signs in with, once they have followed the link that is mailed to the new one. */
export function EmailForm({ email }: { readonly email: string }) {
  const right = useFieldRight(usePermission("account.email.change"));
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
    <Form aria-label="Email" noValidate onSubmit={form.onSubmit((body) => change.mutate(body))}>
      <Stack gap="sm">
        <TextInput
          type="email"
          label="Email"
          description="You sign in with it, and your mail goes there."
          autoComplete="email"
          maxLength={254}
          {...right}
          {...form.getInputProps("email")}
        />
        <WriteError error={rest} />
        <Group>
          <Task permission="account.email.change">
            <Button
              type="submit"
              variant="default"
              data-task="account.email.change"
              loading={change.isPending}
            >
              Change email
            </Button>
          </Task>
        </Group>
      </Stack>
    </Form>
  );
}
