import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import { LeaveDialog } from "../../ui/dialogs/LeaveDialog.tsx";

/** Leaves one organization, after asking. */
export function LeaveOrganization(organization: { readonly id: string; readonly name: string }) {
  return (
    <DialogButton
      data-task="org.leave"
      size="compact-sm"
      aria-label={`Leave ${organization.name}`}
      renderDialog={(close) => <LeaveDialog organization={organization} onClose={close} />}
    >
      Leave
    </DialogButton>
  );
}
