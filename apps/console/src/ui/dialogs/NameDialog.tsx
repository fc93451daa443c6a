import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import { FormDialog } from "./FormDialog.tsx";
import type { ConsoleSession } from "../../session/ConsoleSession.ts";
import { useFieldFaults } from "../forms/useFieldFaults.ts";

interface NameDialogProps<TValue> {
  readonly title: string;
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly onClose: () => void;
  readonly write: (session: ConsoleSession, name: string) => Promise<TValue>;
  readonly done: (name: string) => string;
  readonly onDone?: (value: TValue) => void;
}

/** Makes something that begins with nothing but a name. Stands there while it is open. */
export function NameDialog<TValue>(props: NameDialogProps<TValue>) {
  const { title, label, action, onClose, write, done, onDone } = props;
  const form = useForm({
    initialValues: { name: "" },
    validate: schemaResolver(bodies["account.changeName"], { sync: true }),
  });
  const making = useWrite(write, (_, name) => done(name));
  const submit = ({ name }: { name: string }) =>
    making.mutate(name.trim(), {
      onSuccess: (value) => {
        onClose();
        onDone?.(value);
      },
    });
  const rest = useFieldFaults(form, making.error);
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      action={action}
      writing={making}
      error={rest}
      onSubmit={form.onSubmit(submit)}
    >
      <TextInput label={label} maxLength={100} autoComplete="off" {...form.getInputProps("name")} />
    </FormDialog>
  );
}
