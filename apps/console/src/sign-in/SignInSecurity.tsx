import { Alert, Stack, Text } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { Dialog } from "../ui/dialogs/Dialog.tsx";
import { usePerson } from "../session/usePerson.ts";
import { SecondFactorOff } from "./SecondFactorOff.tsx";
import { SecondFactorSetup } from "./SecondFactorSetup.tsx";

interface SignInSecurityProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Sets a second factor up for the own account, or turns it off. */
export function SignInSecurity({ opened, onClose }: SignInSecurityProps) {
  const person = usePerson();
  const isOn = person.data?.secondFactor === true;
  return (
    <Dialog opened={opened} onClose={onClose} title="Sign-in security">
      {isOn ? (
        <Stack gap="md">
          <Alert color="teal" icon={<IconShieldCheck aria-hidden />}>
            A second factor is on: signing in takes a code beside the password.
          </Alert>
          <SecondFactorOff />
        </Stack>
      ) : (
        <Stack gap="md">
          <Text>
            A second factor protects your account when someone learns your password: signing in then also
            takes a code from an app on your phone.
          </Text>
          <SecondFactorSetup onDone={() => void person.refetch()} />
        </Stack>
      )}
    </Dialog>
  );
}
