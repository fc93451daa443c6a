import { Group, Stack, Text } from "@mantine/core";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useRead } from "../../../session/api/useRead.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { Dialog } from "../../../ui/dialogs/Dialog.tsx";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import { CopyField } from "../../../ui/forms/CopyField.tsx";

interface ProjectKeysProps {
  readonly id: string;
  readonly name: string;
  /** How large the button is: small in a row. @default "sm" */
  readonly size?: "compact-sm" | "sm";
}

/** Shows the keys of a project when asked to, and replaces them. */
export function ProjectKeys({ id, name, size = "sm" }: ProjectKeysProps) {
  return (
    <DialogButton
      permission="project.keys.view"
      project={id}
      showReason={false}
      size={size}
      aria-label={`Show keys of ${name}`}
      renderDialog={(close) => (
        <Dialog onClose={close} title={`Keys of ${name}`}>
          <Keys id={id} name={name} />
        </Dialog>
      )}
    >
      Show keys
    </DialogButton>
  );
}

function Keys({ id, name }: Omit<ProjectKeysProps, "size">) {
  const keys = useRead("projects.keys", { project: id });
  return (
    <Stack gap="md">
      <Loaded query={keys}>
        {({ token, apiKey, apiSecret }) => (
          <>
            <CopyField label="Project token" value={token} />
            <CopyField label="API key" value={apiKey} />
            <CopyField label="API secret" value={apiSecret} />
          </>
        )}
      </Loaded>
      <Group>
        <DialogButton
          permission="project.reset"
          project={id}
          renderDialog={(close) => (
            <ConfirmDialog
              onClose={close}
              title={`Reset the keys of ${name}?`}
              confirm="Reset keys"
              write={({ api, organization }) =>
                api("projects.resetKeys", { organization: organization.id, project: id })
              }
              done={`${name} has new keys.`}
            >
              <Text>
                The current API key and secret stop working at once. Programs that use them need the new ones.
              </Text>
            </ConfirmDialog>
          )}
        >
          Reset keys
        </DialogButton>
      </Group>
    </Stack>
  );
}
