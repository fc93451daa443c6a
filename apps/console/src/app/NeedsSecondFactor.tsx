import { Text } from "@mantine/core";
import { useAccess } from "@rolecall/organization/react";
import { useEffect } from "react";
import { useSession } from "../session/ConsoleSession.ts";
import { SecondFactorSetup } from "../sign-in/SecondFactorSetup.tsx";
import { ClosedOrganization } from "./ClosedOrganization.tsx";

/**
 * What members find who lack the second factor that the organization requires: how to set it up, and the ways around.
 * `onOpen` is called once they are let in, also when the organization stops requiring it.
 */
export function NeedsSecondFactor({ onOpen }: { readonly onOpen: () => void }) {
  const { organization } = useSession();
  const access = useAccess();
  const isOpen = access.status === "ready" && access.limit?.reason !== "second_factor_required";
  useEffect(() => {
    if (isOpen) onOpen();
  }, [isOpen, onOpen]);
  return (
    <ClosedOrganization title="Set up a second factor">
      <Text>
        {organization.name} requires a second factor, and your account has none. Set one up to get back in:
        from then on, signing in takes your password and a code from an app on your phone.
      </Text>
      <SecondFactorSetup onDone={onOpen} />
    </ClosedOrganization>
  );
}
