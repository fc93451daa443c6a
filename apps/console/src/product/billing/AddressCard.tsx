import { Button, Group, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { usePermission } from "@rolecall/organization/react";
import type { Billing } from "../../../contract/Answers.ts";
import { type BodyOf, bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { Task } from "../../ui/tasks/Task.tsx";
import { Form } from "../../ui/forms/Form.tsx";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";
import { useFieldRight } from "../../ui/tasks/useFieldRight.ts";

type Address = BodyOf<"billing.updateAddress">;
const nothing: Address = { company: "", street: "", postalCode: "", city: "", country: "", taxId: "" };

/** The address on the invoices. */
export function AddressCard({ address = nothing }: { readonly address: Billing["address"] | undefined }) {
  const right = useFieldRight(usePermission("org.billing.update"));
  const form = useForm<Address>({
    initialValues: address,
    validate: schemaResolver(bodies["billing.updateAddress"], { sync: true }),
  });
  const update = useWrite(
    ({ api, organization }, body: Address) =>
      api("billing.updateAddress", { organization: organization.id }, body),
    "The billing address is changed.",
  );
  const field = (name: keyof Address) => ({ maxLength: 200, ...right, ...form.getInputProps(name) });
  const rest = useFieldFaults(form, update.error);
  return (
    <SettingCard title="Billing address" description="It stands on every invoice from now on.">
      <Form
        aria-label="Billing address"
        held={update.isPending}
        onSubmit={form.onSubmit((body) => update.mutate(body))}
      >
        <Stack gap="sm">
          <TextInput label="Company" autoComplete="billing organization" {...field("company")} />
          <TextInput label="Street" autoComplete="billing street-address" {...field("street")} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label="Postal code" autoComplete="billing postal-code" {...field("postalCode")} />
            <TextInput label="City" autoComplete="billing address-level2" {...field("city")} />
            <TextInput label="Country" autoComplete="billing country-name" {...field("country")} />
            <TextInput label="Tax number" placeholder="Optional" autoComplete="off" {...field("taxId")} />
          </SimpleGrid>
          <WriteError error={rest} />
          <Group>
            <Task permission="org.billing.update">
              <Button
                type="submit"
                variant="default"
                data-task="org.billing.update"
                loading={update.isPending}
              >
                Save billing address
              </Button>
            </Task>
          </Group>
        </Stack>
      </Form>
    </SettingCard>
  );
}
