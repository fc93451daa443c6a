import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { valueOf } from "../../session/api/useAuthority.ts";
import { AskFirst } from "../../ui/forms/AskFirst.tsx";

/** Leaves one organization, after asking. */
export function LeaveOrganization({ id, name }: { readonly id: string; readonly name: string }) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        data-task="org.leave"
        size="compact-sm"
        variant="default"
        aria-label={`Leave ${name}`}
        onClick={dialog.open}
      >
        Leave
      </Button>
      <AskFirst
        opened={asking}
        onClose={dialog.close}
        title={`Leave ${name}?`}
        confirm="Leave"
        write={({ client }) => client.members.leave({ organization: id }).then(valueOf)}
        done={`You have left ${name}.`}
        wayOut={{
          last_owner:
            "An organization always has an owner. Make another member owner first, on the page Users, or delete the organization.",
        }}
      >
        <Text ta="left">
          You lose your role in the organization, your teams and your projects there. What you made stays. To
          come back, someone has to invite you.
        </Text>
      </AskFirst>
    </>
  );
}
