import { Text } from "@mantine/core";
import { unwrap } from "../../session/api/useAuthority.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";

interface LeaveDialogProps {
  readonly organization: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Leaves an organization, after asking. */
export function LeaveDialog({ organization: { id, name }, onClose }: LeaveDialogProps) {
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Leave ${name}?`}
      confirm="Leave"
      write={({ client }) => client.members.leave({ organization: id }).then(unwrap)}
      done={`You have left ${name}.`}
      wayOut={{
        last_owner:
          "An organization always has an owner. Make another member owner first, on the page Users, or delete the organization.",
      }}
    >
      <Text>
        You lose your role in the organization, your teams and your projects there. What you made stays. To
        come back, someone has to invite you.
      </Text>
    </ConfirmDialog>
  );
}
