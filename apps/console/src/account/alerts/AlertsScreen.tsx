import { Stack } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { SettingSwitch } from "../parts/SettingSwitch.tsx";

/** What a person is told about by mail. */
export function AlertsScreen() {
  const account = useRead("account.read", {});
  return (
    <Stack gap="lg">
      <ScreenTitle area="Account" title="Alerts">
        What you are told about by mail.
      </ScreenTitle>
      <SettingCard>
        <Loaded query={account}>
          {({ customAlerts, automaticInsights }) => (
            <Stack gap="lg">
              <SettingSwitch
                permission="alert.custom.subscribe"
                endpoint="alerts.setCustom"
                label="Custom alerts"
                description="A mail when a limit is passed that someone has set in a report."
                on={customAlerts}
              />
              <SettingSwitch
                permission="alert.automatic.subscribe"
                endpoint="alerts.setAutomatic"
                label="Automatic insights"
                description="A mail when a number moves in a way that is out of the ordinary."
                on={automaticInsights}
              />
            </Stack>
          )}
        </Loaded>
      </SettingCard>
    </Stack>
  );
}
