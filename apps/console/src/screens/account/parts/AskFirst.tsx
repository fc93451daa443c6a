import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { WriteError } from "../../../api/WriteError.tsx";

interface AskFirstProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What is lost. */
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly confirm: string;
  /** A name that has to be typed before. */
  readonly typed?: string;
  readonly write: { readonly error: Error | null; readonly isPending: boolean; readonly reset: () => void };
  /** Does it; gets what was typed. */
  readonly onConfirm: (typed: string) => void;
}

/** Asks before something is destroyed, and says there what was refused. */
export function AskFirst({ opened, onClose, title, write, ...content }: AskFirstProps) {
  const close = () => {
    write.reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} centered>
      <AskForm {...content} write={write} onClose={close} />
    </Modal>
  );
}

// stands inside of the dialog, so that what was typed is gone when it opens again
function AskForm({
  children,
  confirm,
  typed,
  write,
  onClose,
  onConfirm,
}: Omit<AskFirstProps, "opened" | "title">) {
  const [text, setText] = useState("");
  const ready = typed === undefined || text.trim() === typed;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !write.isPending) onConfirm(text.trim());
      }}
    >
      <Stack gap="md">
        {children}
        {typed !== undefined && (
          <TextInput
            label={
              <Text component="span" inherit>
                Type <b>{typed}</b> to go on
              </Text>
            }
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <WriteError error={write.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red.9" loading={write.isPending} disabled={!ready}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
