import { Stack } from "@mantine/core";
import { ScreenTitle } from "../../ui/tasks/ScreenTitle.tsx";
import { DomainsCard } from "./DomainsCard.tsx";
import { IdentityProviderCard } from "./IdentityProviderCard.tsx";
import { SignInCard } from "./SignInCard.tsx";

/** How people sign in: single sign-on, a second factor, and the domains that the organization has shown to be its own. */
export function SecurityScreen() {
  return (
    <Stack gap="lg">
      <ScreenTitle area="Organization" title="Access security">
        How people sign in.
      </ScreenTitle>
      <SignInCard />
      <IdentityProviderCard />
      <DomainsCard />
    </Stack>
  );
}
