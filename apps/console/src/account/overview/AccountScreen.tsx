import { Card, Stack, Title } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { DeleteAccount } from "./DeleteAccount.tsx";
import { DeleteOrganization } from "./DeleteOrganization.tsx";
import { EmailForm } from "./EmailForm.tsx";
import { NameForm } from "./NameForm.tsx";
import { OrganizationTable } from "./OrganizationTable.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { QuietDenials } from "../../ui/tasks/QuietDenials.tsx";

/** A person's own account: how they are called, how they sign in, and where they are in. */
export function AccountScreen() {
  const account = useRead("account.read", {});
  return (
    <Stack gap="lg">
      <ScreenTitle area="Account" title="Overview">
        Your name, your sign-in and your organizations.
      </ScreenTitle>
      <Card withBorder padding="lg">
        <QuietDenials>
          <Stack gap="md" maw={520}>
            <Title order={2} size="h4">
              You
            </Title>
            <Loaded query={account}>
              {({ name, email }) => (
                <Stack gap="lg">
                  <NameForm key={name} name={name} />
                  <EmailForm key={email} email={email} />
                </Stack>
              )}
            </Loaded>
          </Stack>
        </QuietDenials>
      </Card>
      <Card withBorder padding="lg">
        <QuietDenials>
          <Stack gap="md" maw={520}>
            <Title order={2} size="h4">
              Password
            </Title>
            <PasswordForm />
          </Stack>
        </QuietDenials>
      </Card>
      <OrganizationTable />
      <DeleteOrganization />
      <DeleteAccount />
    </Stack>
  );
}
