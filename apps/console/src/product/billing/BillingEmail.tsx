import { Badge, Group, Text } from "@mantine/core";
import { TaskButton } from "../../ui/tasks/TaskButton.tsx";

interface BillingEmailProps {
  readonly email: string;
  /** Whether it is the first, which is the main one. */
  readonly main: boolean;
  readonly removing: boolean;
  readonly onRemove: () => void;
}

/** One address that the bills go to, and the way out of the list. */
export function BillingEmail({ email, main, removing, onRemove }: BillingEmailProps) {
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <Text style={{ overflowWrap: "anywhere" }}>{email}</Text>
        {main ? (
          <Badge variant="default" size="sm">
            Main
          </Badge>
        ) : null}
      </Group>
      <TaskButton
        permission="org.billing.update"
        data-task={undefined}
        showReason={false}
        size="compact-sm"
        aria-label={`Remove ${email}`}
        loading={removing}
        onClick={onRemove}
      >
        Remove
      </TaskButton>
    </Group>
  );
}
