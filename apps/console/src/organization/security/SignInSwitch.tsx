import { Stack, Switch } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ConsoleProblem } from "../../session/api/ConsoleProblem.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../../ui/tasks/Task.tsx";

interface SignInSwitchProps {
  readonly permission: OrganizationPermission;
  readonly label: string;
  readonly description: string;
  readonly on: boolean;
  readonly writing: UseMutationResult<unknown, ConsoleProblem, boolean>;
  /** What has to be done before it can be turned on. */
  readonly hindrance: string | false;
}

/** A setting of signing in. It shows the choice at once, and the truth again where it was refused. */
export function SignInSwitch({ permission, label, description, on, writing, hindrance }: SignInSwitchProps) {
  const shown = writing.isPending ? writing.variables : on;
  return (
    <Stack gap="xs">
      <Task permission={permission} hindrance={hindrance}>
        <Switch
          label={label}
          description={description}
          checked={shown}
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
