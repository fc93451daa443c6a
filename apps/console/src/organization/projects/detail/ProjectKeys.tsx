import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Loaded } from "../../../session/api/Loaded.tsx";
import { useRead } from "../../../session/api/useRead.ts";
import { Task } from "../../../ui/tasks/Task.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { CopyField } from "../../../ui/forms/CopyField.tsx";

interface ProjectKeysProps {
  readonly id: string;
  readonly name: string;
  /** How large the button is: small in a row. @default "sm" */
  readonly size?: "compact-sm" | "sm";
}

/** Shows the keys of a project when asked to, and replaces them. */
export function ProjectKeys({ id, name, size = "sm" }: ProjectKeysProps) {
  const [shown, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="project.keys.view" project={id} showReason={false}>
        <Button
          data-task="project.keys.view"
          size={size}
          variant="default"
          aria-label={`Show keys of ${name}`}
          onClick={dialog.open}
        >
          Show keys
        </Button>
      </Task>
      <Modal opened={shown} onClose={dialog.close} title={`Keys of ${name}`} centered>
        <Keys id={id} name={name} />
      </Modal>
    </>
  );
}

// asks the server only once it stands in the open dialog
function Keys({ id, name }: Omit<ProjectKeysProps, "size">) {
  const keys = useRead("projects.keys", { project: id });
  const [asking, dialog] = useDisclosure(false);
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
        <Task permission="project.reset" project={id}>
          <Button variant="default" data-task="project.reset" onClick={dialog.open}>
            Reset keys
          </Button>
        </Task>
      </Group>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={`Reset the keys of ${name}?`}
        confirm="Reset keys"
        write={({ api, organization }) =>
          api("projects.resetKeys", { organization: organization.id, project: id })
        }
        done={`${name} has new keys.`}
      >
        <Text>
          The current API key and secret stop working at once. Whatever uses them has to be given the new
          ones.
        </Text>
      </ConfirmDialog>
    </Stack>
  );
}
