import { Switch, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Task } from "../../../tasks/Task.tsx";
import { AskFirst } from "../../../forms/AskFirst.tsx";

/** Requires a second factor of whoever joins, or no longer. The password is asked for first. */
export function TwoFactorSwitch({ on }: { readonly on: boolean }) {
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="security.twoFactor.toggle">
        <Switch
          label="Require two-factor sign-in"
          description="Whoever accepts an invitation needs a second factor, such as an app on their phone."
          checked={on}
          onChange={dialog.open}
          data-task="security.twoFactor.toggle"
        />
      </Task>
      <AskFirst
        title={on ? "Stop requiring two-factor sign-in" : "Require two-factor sign-in"}
        opened={opened}
        onClose={dialog.close}
        confirm={on ? "Stop requiring it" : "Require it"}
        danger={on}
        grave="organization.security"
        write={({ api, organization }) =>
          api("security.setTwoFactor", { organization: organization.id }, { on: !on })
        }
        done={
          on ? "Two-factor sign-in is not required any more." : "Two-factor sign-in is required from now on."
        }
      >
        <Text size="sm">
          {on
            ? "New people can join with a password alone. Whoever has a second factor keeps it."
            : "People who are in already can go on without a second factor; whoever joins from now on cannot."}
        </Text>
      </AskFirst>
    </>
  );
}
