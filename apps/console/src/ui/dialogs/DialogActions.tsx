import { Button, Group } from "@mantine/core";

interface DialogActionsProps {
  /** What the button says that submits the form around it. */
  readonly label: string;
  readonly isPending: boolean;
  readonly onCancel: () => void;
  readonly disabled?: boolean;
  /** Whether something is lost by it. @default false */
  readonly danger?: boolean;
}

/** The two ways out of a dialog with a form: give it up, or submit it. */
export function DialogActions({ label, isPending, onCancel, disabled, danger }: DialogActionsProps) {
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        Cancel
      </Button>
      <Button
        type="submit"
        loading={isPending}
        disabled={disabled ?? false}
        {...(danger === true && { color: "red.9" })}
      >
        {label}
      </Button>
    </Group>
  );
}
