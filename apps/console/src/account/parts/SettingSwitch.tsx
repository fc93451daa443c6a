import type { OrganizationPermission } from "@rolecall/organization";
import { useWrite } from "../../session/api/useWrite.ts";
import { TaskSwitch } from "../../ui/forms/TaskSwitch.tsx";

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

/** A setting of your own account. */
export function SettingSwitch({ endpoint, ...setting }: SettingSwitchProps) {
  const writing = useWrite(
    ({ api, organization }, next: boolean) => api(endpoint, { organization: organization.id }, { on: next }),
    (_, next) => `${setting.label}: ${next ? "on" : "off"}.`,
  );
  return <TaskSwitch {...setting} writing={writing} />;
}
