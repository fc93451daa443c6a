import { Modal, MultiSelect, Stack, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { bodies, type BodyOf } from "../../../../contract/bodies.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { WriteError } from "../../../api/WriteError.tsx";
import { useSession } from "../../../session/ConsoleSession.ts";
import { DialogActions } from "../../../forms/DialogActions.tsx";

interface AddRollupDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Puts at least two projects together. */
export function AddRollupDialog({ opened, onClose }: AddRollupDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add a rollup project" centered>
      <RollupForm onClose={onClose} />
    </Modal>
  );
}

function RollupForm({ onClose }: Pick<AddRollupDialogProps, "onClose">) {
  const { projects } = useSession();
  const initialValues: BodyOf<"rollups.create"> = { name: "", projects: [] };
  const form = useForm({ initialValues, validate: schemaResolver(bodies["rollups.create"], { sync: true }) });
  const add = useWrite(
    ({ api, organization }, body: BodyOf<"rollups.create">) =>
      api("rollups.create", { organization: organization.id }, body),
    (_, { name }) => `${name} is added.`,
  );
  return (
    <form onSubmit={form.onSubmit((body) => add.mutate(body, { onSuccess: onClose }))}>
      <Stack gap="md">
        <TextInput label="Name" maxLength={200} data-autofocus {...form.getInputProps("name")} />
        <MultiSelect
          label="Projects"
          description="At least two"
          searchable
          data={projects.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps("projects")}
        />
        <WriteError error={add.error} />
        <DialogActions label="Add" isPending={add.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
