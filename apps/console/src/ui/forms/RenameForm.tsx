import { TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import type { OrganizationPermission } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { bodies } from "../../../contract/bodies.ts";
import { useWrite } from "../../session/api/useWrite.ts";
import type { ConsoleSession } from "../../session/ConsoleSession.ts";
import { targetFor } from "../words/targetFor.ts";
import { TaskForm } from "./TaskForm.tsx";
import { useFieldFaults } from "./useFieldFaults.ts";
import { useGatedField } from "../tasks/useGatedField.ts";

interface RenameFormProps {
  readonly permission: OrganizationPermission;
  /** The project it is about, where it is about one. */
  readonly project?: string;
  readonly label: string;
  readonly name: string;
  /** What the button says. */
  readonly action: string;
  readonly write: (session: ConsoleSession, name: string) => Promise<unknown>;
}

/** Changes the name of something where it stands. */
export function RenameForm({ permission, project = "", label, name, action, write }: RenameFormProps) {
  const right = useGatedField(usePermission(permission, targetFor(permission, project)));
  const form = useForm({
    initialValues: { name },
    validate: schemaResolver(bodies["account.changeName"], { sync: true }),
  });
  const renaming = useWrite(write, (_, next) => `It is called ${next} now.`);
  const rest = useFieldFaults(form, renaming.error);
  return (
    <TaskForm
      label={action}
      permission={permission}
      project={project}
      action={action}
      writing={renaming}
      error={rest}
      onSubmit={form.onSubmit((values) => renaming.mutate(values.name.trim()))}
    >
      <TextInput
        label={label}
        maxLength={100}
        autoComplete="off"
        {...right}
        {...form.getInputProps("name")}
      />
    </TaskForm>
  );
}
