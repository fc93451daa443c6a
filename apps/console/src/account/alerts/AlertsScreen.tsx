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
        Which emails you get.
      </ScreenTitle>
      <SettingCard>
        <Loaded query={account}>
          {({ customAlerts, automaticInsights }) => (
            <Stack gap="lg">
              <SettingSwitch
                permission="alert.custom.subscribe"
                endpoint="alerts.setCustom"
                label="Custom alerts"
                description="An email when a limit that is set in a report is exceeded."
                on={customAlerts}
              />
              <SettingSwitch
                permission="alert.automatic.subscribe"
                endpoint="alerts.setAutomatic"
                label="Automatic insights"
                description="An email when a number changes in an unusual way."
                on={automaticInsights}
              />
            </Stack>
          )}
        </Loaded>
      </SettingCard>
    </Stack>
  );
}
