import { SimpleGrid, TextInput } from "@mantine/core";
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

type Address = BodyOf<"billing.updateAddress">;
const nothing: Address = { company: "", street: "", postalCode: "", city: "", country: "", taxId: "" };

/** The address on the invoices. */
export function AddressCard() {
  const billing = useRead("billing.read", {});
  return (
    <SettingCard title="Billing address" description="Shown on every invoice from now on.">
      <Loaded query={billing} height={340}>
        {({ address }) => <AddressForm address={address ?? nothing} />}
      </Loaded>
    </SettingCard>
  );
}

function AddressForm({ address }: { readonly address: Address }) {
  const right = useGatedField(usePermission("org.billing.update"));
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
    <TaskForm
      label="Billing address"
      permission="org.billing.update"
      action="Save billing address"
      writing={update}
      error={rest}
      onSubmit={form.onSubmit((body) => update.mutate(body))}
    >
      <TextInput label="Company" autoComplete="billing organization" {...field("company")} />
      <TextInput label="Street" autoComplete="billing street-address" {...field("street")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput label="Postal code" autoComplete="billing postal-code" {...field("postalCode")} />
        <TextInput label="City" autoComplete="billing address-level2" {...field("city")} />
        <TextInput label="Country" autoComplete="billing country-name" {...field("country")} />
        <TextInput label="Tax number" placeholder="Optional" autoComplete="off" {...field("taxId")} />
      </SimpleGrid>
    </TaskForm>
  );
}
