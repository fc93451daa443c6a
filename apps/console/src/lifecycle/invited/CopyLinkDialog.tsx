import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { LifecycleDialog } from "../dialogs/LifecycleDialog.tsx";

interface CopyLinkDialogProps {
  readonly email: string;
  /** The link; without it, the dialog is closed. */
  readonly link: string | undefined;
  readonly onClose: () => void;
}

/** Shows the new link of an invitation, once: only its hash is kept. */
export function CopyLinkDialog({ email, link, onClose }: CopyLinkDialogProps) {
  return (
    <LifecycleDialog title={`Link for ${email}`} opened={link !== undefined} onClose={onClose}>
      <Stack>
        <Text size="sm">
          This link is shown once. It works for {email} alone, and every link before it is dead.
        </Text>
        <TextInput
          label="Link"
          value={link ?? ""}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={link ?? ""}>
          {({ copied, copy }) => (
            <Group justify="flex-end">
              <Text size="sm" component="output" aria-live="polite">
                {copied ? "The link is copied." : ""}
              </Text>
              <Button onClick={copy} leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}>
                Copy link
              </Button>
            </Group>
          )}
        </CopyButton>
      </Stack>
    </LifecycleDialog>
  );
}
