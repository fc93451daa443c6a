import { Switch, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Task } from "../../ui/tasks/Task.tsx";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";

/** Requires a second factor of every member, or no longer. The password is asked for first. */
export function TwoFactorSwitch({ on }: { readonly on: boolean }) {
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="security.twoFactor.toggle">
        <Switch
          label="Require two-factor sign-in"
          description="Every member needs a second factor, such as an app on their phone."
          checked={on}
          onChange={dialog.open}
          data-task="security.twoFactor.toggle"
        />
      </Task>
      <ConfirmDialog
        title={on ? "Stop requiring two-factor sign-in" : "Require two-factor sign-in"}
        opened={opened}
        onClose={dialog.close}
        confirm={on ? "Stop requiring it" : "Require it"}
        danger={on}
        grave="organization.security"
        write={({ api, organization }) =>
          api("security.setTwoFactor", { organization: organization.id }, { on: !on })
        }
        wayOut={{
          second_factor_required:
            "Open the menu with your name, choose Sign-in security and set up a second factor of your own first.",
        }}
        done={
          on ? "Two-factor sign-in is not required any more." : "Two-factor sign-in is required from now on."
        }
      >
        <Text size="sm">
          {on
            ? "Everyone can sign in with a password alone. People who have a second factor keep it."
            : "Members without a second factor are led to set one up, and can do nothing else here until they have."}
        </Text>
      </ConfirmDialog>
    </>
  );
}
