import { Box, Stack } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { SettingCard } from "../../ui/forms/SettingCard.tsx";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { DeleteAccount } from "./DeleteAccount.tsx";
import { DeleteOrganization } from "./DeleteOrganization.tsx";
import { EmailForm } from "./EmailForm.tsx";
import { NameForm } from "./NameForm.tsx";
import { OrganizationTable } from "./OrganizationTable.tsx";
import { PasswordForm } from "./PasswordForm.tsx";

/** A person's own account: how they are called, how they sign in, and where they are in. */
export function AccountScreen() {
  const account = useRead("account.read", {});
  return (
    <Stack gap="lg">
      <ScreenTitle area="Account" title="Overview">
        Your name, your sign-in and your organizations.
      </ScreenTitle>
      <SettingCard title="You">
        <Loaded query={account} height={300}>
          {({ name, email }) => (
            <Stack gap="lg" maw={520}>
              <NameForm key={name} name={name} />
              <EmailForm key={email} email={email} />
            </Stack>
          )}
        </Loaded>
      </SettingCard>
      <SettingCard title="Password">
        <Box maw={520}>
          <PasswordForm />
        </Box>
      </SettingCard>
      <OrganizationTable />
      <DeleteOrganization />
      <DeleteAccount />
    </Stack>
  );
}
