import { Group, Stack } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import type { ReactNode, SubmitEvent } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { TaskButton } from "../tasks/TaskButton.tsx";
import { Form } from "./Form.tsx";

interface TaskFormProps {
  /** What the form is called. */
  readonly label: string;
  readonly permission: OrganizationPermission;
  /** The project it is about. @default the chosen project */
  readonly project?: string | undefined;
  /** What the button says. */
  readonly action: string;
  readonly writing: { readonly isPending: boolean };
  /** What the server refused that belongs to no field. */
  readonly error: Error | null;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form on a page: its fields, what the server refused, and a button under a permission. */
export function TaskForm({ label, permission, project, action, writing, error, ...form }: TaskFormProps) {
  return (
    // what is wrong is said at the field, by the form and not by the browser
    <Form aria-label={label} noValidate blocked={writing.isPending} onSubmit={form.onSubmit}>
      <Stack gap="sm">
        {form.children}
        <WriteError error={error} />
        <Group>
          <TaskButton permission={permission} project={project} type="submit" loading={writing.isPending}>
            {action}
          </TaskButton>
        </Group>
      </Stack>
    </Form>
  );
}
