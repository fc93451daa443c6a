import { Stack, Switch } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../tasks/Task.tsx";

interface TaskSwitchProps {
  readonly permission: OrganizationPermission;
  readonly label: string;
  readonly description: string;
  readonly on: boolean;
  readonly writing: UseMutationResult<unknown, ConsoleProblem, boolean>;
  /** What has to be done before it can be turned on. @default nothing */
  readonly hindrance?: string | false;
}

/** A setting that is on or off. It shows the choice at once, and what the server has where it was refused. */
export function TaskSwitch({ permission, label, description, on, writing, hindrance }: TaskSwitchProps) {
  return (
    <Stack gap="xs">
      <Task permission={permission} hindrance={hindrance}>
        <Switch
          // the label of the field includes the description, and the name would be both
          aria-label={label}
          label={label}
          description={description}
          checked={writing.isPending ? writing.variables : on}
          onChange={(event) => {
            if (!writing.isPending) writing.mutate(event.currentTarget.checked);
          }}
          data-task={permission}
        />
      </Task>
      <WriteError error={writing.error} />
    </Stack>
  );
}
