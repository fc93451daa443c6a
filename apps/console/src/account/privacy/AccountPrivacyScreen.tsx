import { Stack } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { SettingSwitch } from "../parts/SettingSwitch.tsx";
import { requestsRefetch } from "../../organization/privacy/requestsRefetch.ts";
import { EndUserData } from "./EndUserData.tsx";
import { GdprToken } from "./GdprToken.tsx";
import { UsageData } from "./UsageData.tsx";

/** What is recorded of a person's own use, and the requests about the data of others. */
export function AccountPrivacyScreen() {
  const account = useRead("account.read", {}, requestsRefetch);
  return (
    <Stack gap="lg">
      <ScreenTitle area="Account" title="Data & Privacy">
        What is recorded of your own use.
      </ScreenTitle>
      <SettingCard title="How you use the console">
        <Loaded query={account} height={120}>
          {({ personalize, logUsage }) => (
            <Stack gap="lg">
              <SettingSwitch
                permission="account.personalization.toggle"
                endpoint="account.setPersonalization"
                label="Personalize the console"
                description="What you open often comes first."
                on={personalize}
              />
              <SettingSwitch
                permission="account.usageLogging.toggle"
                endpoint="account.setUsageLogging"
                label="Log my use"
                description="The pages you open and the controls you use are recorded."
                on={logUsage}
              />
            </Stack>
          )}
        </Loaded>
      </SettingCard>
      <UsageData />
      <GdprToken />
      <EndUserData />
    </Stack>
  );
}
