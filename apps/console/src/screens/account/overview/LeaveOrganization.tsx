import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { valueOf } from "../../../api/useAuthority.ts";
import { useWrite } from "../../../api/useWrite.ts";
import { AskFirst } from "../parts/AskFirst.tsx";

/** Leaves one organization, after asking. */
export function LeaveOrganization({ id, name }: { readonly id: string; readonly name: string }) {
  const [asking, dialog] = useDisclosure(false);
  const leave = useWrite(
    ({ client }) => client.members.leave({ organization: id }).then(valueOf),
    `You have left ${name}.`,
  );
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
        write={leave}
        onConfirm={() => leave.mutate(undefined, { onSuccess: dialog.close })}
      >
        <Text ta="left">
          You lose your role in the organization, your teams and your projects there. What you made stays. To
          come back, somebody has to invite you.
        </Text>
        {leave.error?.code === "last_owner" && (
          <Text fw={500}>
            An organization always has an owner. Make another member owner first, on the page Users, or delete
            the organization.
          </Text>
        )}
      </AskFirst>
    </>
  );
}
