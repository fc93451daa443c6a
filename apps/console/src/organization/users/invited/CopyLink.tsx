import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

interface CopyLinkProps {
  readonly email: string;
  readonly link: string;
}

/** Copies the new link of an invitation and shows it, once: only its hash is kept. */
export function CopyLink({ email, link }: CopyLinkProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { copy, copied, error } = useClipboard({ timeout: Infinity });
  useEffect(() => {
    // a form gave way to this, and the focus is gone with it; a dialog that opens with this sets it itself
    if (document.activeElement === document.body) button.current?.focus();
    copy(link);
    // once for each link: `copy` is made again with each render
    // oxlint-disable-next-line react/exhaustive-deps
  }, [link]);
  const refused = "The browser did not let it be copied. Select the link and copy it by hand.";
  return (
    <Stack>
      <Text size="sm">
        This link is shown once. It works for {email} alone, and every link before it is dead.
      </Text>
      <TextInput label="Link" value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Group justify="flex-end">
        <Text size="sm" component="output" aria-live="polite">
          {copied ? "The link is copied." : error === null ? "" : refused}
        </Text>
        <Button
          ref={button}
          data-autofocus
          onClick={() => copy(link)}
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
        >
          Copy link
        </Button>
      </Group>
    </Stack>
  );
}
