import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { LeaveDialog } from "../../ui/dialogs/LeaveDialog.tsx";

/** Leaves one organization, after asking. */
export function LeaveOrganization(organization: { readonly id: string; readonly name: string }) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        data-task="org.leave"
        size="compact-sm"
        variant="default"
        aria-label={`Leave ${organization.name}`}
        onClick={dialog.open}
      >
        Leave
      </Button>
      <LeaveDialog organization={organization} opened={asking} onClose={dialog.close} />
    </>
  );
}
