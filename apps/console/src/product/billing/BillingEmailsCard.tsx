import { Stack, Text, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import { bodies } from "../../../contract/bodies.ts";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { showUndo } from "../../ui/forms/showUndo.tsx";
import { BillingEmail } from "./BillingEmail.tsx";
import { TaskForm } from "../../ui/forms/TaskForm.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useGatedField } from "../../ui/tasks/useGatedField.ts";

/** Who is sent the bills: everyone in a list that is added to. */
export function BillingEmailsCard() {
  const billing = useRead("billing.read", {});
  const right = useGatedField(usePermission("org.billing.addEmail"));
  const form = useForm({
    initialValues: { email: "" },
    validate: schemaResolver(bodies["billing.addEmail"], { sync: true }),
  });
  const add = useWrite(
    ({ api, organization }, email: string) =>
      api("billing.addEmail", { organization: organization.id }, { email }),
    ({ status }, email) => (status === "done" ? `${email} is sent the bills.` : `${email} was in the list.`),
  );
  const remove = useWrite(({ api, organization }, email: string) =>
    api("billing.removeEmail", { organization: organization.id }, { email }),
  );
  // the row is gone by then, so it is the list that offers to take it back
  const takeOut = (email: string) =>
    remove.mutate(email, {
      onSuccess: () => showUndo(`${email} is not sent the bills any more.`, () => add.mutate(email)),
    });
  const rest = useFieldFaults(form, add.error);
  return (
    <SettingCard title="Billing emails" description="Everyone listed here gets every bill.">
      <Loaded query={billing} height={28}>
        {({ emails }) =>
          emails.length === 0 ? (
            <Text c="dimmed">No one gets the bills yet. Add an address below.</Text>
          ) : (
            <Stack gap="xs">
              {emails.map((email, index) => (
                <BillingEmail
                  key={email}
                  email={email}
                  main={index === 0}
                  removing={remove.isPending && remove.variables === email}
                  onRemove={() => takeOut(email)}
                />
              ))}
            </Stack>
          )
        }
      </Loaded>
      <WriteError error={remove.error} />
      <TaskForm
        label="Add a billing email"
        permission="org.billing.addEmail"
        action="Add billing email"
        writing={add}
        error={rest}
        onSubmit={form.onSubmit(({ email }) => add.mutate(email.trim(), { onSuccess: form.reset }))}
      >
        <TextInput
          label="Add an address"
          type="email"
          autoComplete="email"
          placeholder="billing@example.com"
          {...right}
          {...form.getInputProps("email")}
        />
      </TaskForm>
    </SettingCard>
  );
}
