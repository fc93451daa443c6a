import { Button, Text } from "@mantine/core";
import { WriteError } from "../session/api/WriteError.tsx";
import { useSession } from "../session/ConsoleSession.ts";
import { useSingleSignOn } from "../sign-in/useSingleSignOn.ts";
import { useHere } from "../ui/address/useHere.ts";
import { ClosedOrganization } from "./ClosedOrganization.tsx";

/** What members find whose session began without the identity provider that the organization requires. */
export function NeedsSingleSignOn() {
  const { organization, person } = useSession();
  const singleSignOn = useSingleSignOn(useHere());
  return (
    <ClosedOrganization title="Continue with single sign-on">
      <Text>
        {organization.name} requires single sign-on. Sign in with its identity provider to get back to where
        you were.
      </Text>
      <WriteError error={singleSignOn.error} />
      <Button
        loading={singleSignOn.isPending || singleSignOn.isSuccess}
        onClick={() => singleSignOn.mutate(person.email)}
      >
        Continue as {person.email}
      </Button>
    </ClosedOrganization>
  );
}
