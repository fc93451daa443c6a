import { Text } from "@mantine/core";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";

interface ResetProjectProps {
  readonly id: string;
  readonly name: string;
  /** How large the button is: small in a row. @default "sm" */
  readonly size?: "compact-sm" | "sm";
}

/** Gives a project a fresh start, once its name is typed. */
export function ResetProject({ id, name, size = "sm" }: ResetProjectProps) {
  return (
    <DialogButton
      permission="project.reset"
      project={id}
      showReason={false}
      size={size}
      aria-label={`Reset project ${name}`}
      renderDialog={(close) => (
        <ConfirmDialog
          onClose={close}
          title={`Reset ${name}?`}
          confirm="Reset project"
          typed={name}
          grave="project.reset"
          write={({ api, organization }, confirmation) =>
            api("projects.reset", { organization: organization.id, project: id }, { confirmation })
          }
          done={`${name} starts over.`}
        >
          <Text>
            The project loses its events, its reports and its GDPR API tokens, and gets new keys. Its lexicon
            and its people stay.
          </Text>
        </ConfirmDialog>
      )}
    >
      Reset project
    </DialogButton>
  );
}
