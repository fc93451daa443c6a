import { Stack } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useRead } from "../../session/api/useRead.ts";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { DomainsCard } from "./DomainsCard.tsx";
import { IdentityProviderCard } from "./IdentityProviderCard.tsx";
import { SignInCard } from "./SignInCard.tsx";

/** How people sign in: single sign-on, a second factor, and the domains that the organization has shown to be its own. */
export function SecurityScreen() {
  const security = useRead("security.read", {});
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Access security">
        How people sign in.
      </ScreenTitle>
      <Loaded query={security}>
        {(settings) => (
          <>
            <SignInCard settings={settings} />
            <IdentityProviderCard settings={settings} />
            <DomainsCard domains={settings.domains} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
