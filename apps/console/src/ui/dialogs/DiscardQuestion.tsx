import { Button, Group, Paper, Text } from "@mantine/core";
import { useEffect, useId, useRef } from "react";

interface DiscardQuestionProps {
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asks, in the dialog that was about to close, before what was filled in goes. */
export function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps) {
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Paper role="alertdialog" aria-labelledby={id} withBorder p="sm" mt="md" bg="var(--rolecall-band)">
      <Text id={id} size="sm" fw={500} mb="xs">
        Discard what you filled in?
      </Text>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onKeep} ref={keep}>
          Keep editing
        </Button>
        <Button size="xs" color="red.9" onClick={onDiscard}>
          Discard
        </Button>
      </Group>
    </Paper>
  );
}
