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

/** Changes one's own name. */
export function NameForm({ name }: { readonly name: string }) {
  const right = useFieldRight(usePermission("account.name.change"));
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
    <Form aria-label="Name" onSubmit={form.onSubmit((body) => change.mutate(body))}>
      <Stack gap="sm">
        <TextInput
          label="Name"
          autoComplete="name"
          maxLength={200}
          {...right}
          {...form.getInputProps("name")}
        />
        <WriteError error={rest} />
        <Group>
          <Task permission="account.name.change">
            <Button
              type="submit"
              variant="default"
              data-task="account.name.change"
              loading={change.isPending}
            >
              Change name
            </Button>
          </Task>
        </Group>
      </Stack>
    </Form>
  );
}
