import { Stack } from "@mantine/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { DataRequestLog } from "./DataRequestLog.tsx";
import { RequestButtons } from "./RequestButtons.tsx";

/** Requests for the data that a project holds on its users: filing them, approving them, and their outcome. */
export function PrivacyScreen() {
  const { organization } = useSession();
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Data & Privacy">
        Requests for the data that a project holds on its users.
      </ScreenTitle>
      <SettingCard
        title="New request"
        description={`Answer people who ask, under GDPR or CCPA, for what ${organization.name} knows of them. A deletion waits until an owner or admin has approved it.`}
      >
        <RequestButtons />
      </SettingCard>
      <DataRequestLog />
    </Stack>
  );
}
