import { MultiSelect, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { bodies, type BodyOf } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "../../ui/dialogs/FormDialog.tsx";
import { useSession } from "../../session/ConsoleSession.ts";
import { useFieldFaults } from "../../ui/forms/useFieldFaults.ts";

/** Puts at least two projects together. Stands there while it is open. */
export function AddRollupDialog({ onClose }: { readonly onClose: () => void }) {
  const { projects } = useSession();
  const initialValues: BodyOf<"rollups.create"> = { name: "", projects: [] };
  const form = useForm({ initialValues, validate: schemaResolver(bodies["rollups.create"], { sync: true }) });
  const add = useWrite(
    ({ api, organization }, body: BodyOf<"rollups.create">) =>
      api("rollups.create", { organization: organization.id }, body),
    (_, { name }) => `${name} is added.`,
  );
  const rest = useFieldFaults(form, add.error);
  return (
    <FormDialog
      title="Add a rollup project"
      onClose={onClose}
      action="Add"
      writing={add}
      error={rest}
      onSubmit={form.onSubmit((body) => add.mutate(body, { onSuccess: onClose }))}
    >
      <TextInput label="Name" maxLength={200} {...form.getInputProps("name")} />
      <MultiSelect
        label="Projects"
        description="At least two"
        searchable
        data={projects.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps("projects")}
      />
    </FormDialog>
  );
}
