import { notifications } from "@mantine/notifications";
import { UndoNotice } from "./UndoNotice.tsx";

/** Says what was done, with a button and a key that take it back where it can be. */
export function showUndo(message: string, undo: (() => void) | undefined): void {
  if (undo === undefined) {
    notifications.show({ color: "teal", message });
    return;
  }
  const id = crypto.randomUUID();
  notifications.show({
    id,
    color: "teal",
    autoClose: 10_000,
    // its button stays clear of whatever else stands in the corners
    position: "bottom-center",
    message: (
      <UndoNotice
        message={message}
        onUndo={() => {
          notifications.hide(id);
          undo();
        }}
      />
    ),
  });
}
