import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect } from "react";
import { LifecycleDialog } from "../dialogs/LifecycleDialog.tsx";

interface CopyLinkDialogProps {
  readonly email: string;
  /** The link; without it, the dialog is closed. */
  readonly link: string | undefined;
  readonly onClose: () => void;
}

/** Copies the new link of an invitation and shows it, once: only its hash is kept. */
export function CopyLinkDialog({ email, link, onClose }: CopyLinkDialogProps) {
  const clipboard = useClipboard({ timeout: Infinity });
  const { copy, reset } = clipboard;
  useEffect(() => {
    if (link === undefined) reset();
    else copy(link);
    // both are made anew with each render
    // oxlint-disable-next-line react/exhaustive-deps
  }, [link]);
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
        <Group justify="flex-end">
          <Text size="sm" component="output" aria-live="polite">
            {clipboard.copied
              ? "The link is copied."
              : clipboard.error === null
                ? ""
                : "The browser did not let it be copied. Select the link and copy it by hand."}
          </Text>
          <Button
            onClick={() => copy(link ?? "")}
            leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          >
            Copy link
          </Button>
        </Group>
      </Stack>
    </LifecycleDialog>
  );
}
