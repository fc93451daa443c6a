import { Button, Group, Kbd, Text } from "@mantine/core";
import { useHotkeys, useOs } from "@mantine/hooks";
import { useState } from "react";

interface UndoNoticeProps {
  /** What was done. */
  readonly message: string;
  readonly onUndo: () => void;
}

/**
 * Says what was done, and takes it back. While a dialog holds the focus, and in the time that the notice is there, the
 * button is far from the keyboard: so the key that everyone knows does the same, but in a field, where it undoes the typing.
 */
export function UndoNotice({ message, onUndo }: UndoNoticeProps) {
  const os = useOs();
  const [at] = useState(() => performance.now());
  const undoNewest = () => {
    const notices = document.querySelectorAll<HTMLElement>("[data-undo]");
    if ([...notices].every(({ dataset }) => Number(dataset["undo"]) <= at)) onUndo();
  };
  useHotkeys([["mod+Z", undoNewest]]);
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button
        size="compact-sm"
        variant="default"
        miw="max-content"
        onClick={onUndo}
        data-undo={at}
        aria-keyshortcuts={os === "macos" ? "Meta+Z" : "Control+Z"}
        rightSection={<Kbd size="xs">{os === "macos" ? "⌘ Z" : "Ctrl Z"}</Kbd>}
      >
        Undo
      </Button>
    </Group>
  );
}
