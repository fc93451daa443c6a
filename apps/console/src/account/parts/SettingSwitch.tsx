import { Stack, Switch } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { useWrite } from "../../session/api/useWrite.ts";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Task } from "../../ui/tasks/Task.tsx";

interface SettingSwitchProps {
  readonly permission: OrganizationPermission;
  readonly endpoint:
    | "account.setPersonalization"
    | "account.setUsageLogging"
    | "alerts.setCustom"
    | "alerts.setAutomatic";
  readonly label: string;
  readonly description: string;
  readonly on: boolean;
}

/** A setting of one's own that is on or off. It moves at once, and back where the server refuses. */
export function SettingSwitch({ permission, endpoint, label, description, on }: SettingSwitchProps) {
  const write = useWrite(
    ({ api, organization }, next: boolean) => api(endpoint, { organization: organization.id }, { on: next }),
    (_, next) => `${label}: ${next ? "on" : "off"}.`,
  );
  return (
    <Stack gap="xs">
      <Task permission={permission}>
        <Switch
          data-task={permission}
          // the label of the field takes the description in: by itself, the name would be both
          aria-label={label}
          label={label}
          description={description}
          // what was asked for, until it is read again: after a refusal that is what it was before
          checked={write.isPending ? write.variables : on}
          onChange={(event) => write.mutate(event.currentTarget.checked)}
        />
      </Task>
      <WriteError error={write.error} />
    </Stack>
  );
}
