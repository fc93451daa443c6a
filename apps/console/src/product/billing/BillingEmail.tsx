import { Badge, Button, Group, Text } from "@mantine/core";
import { Task } from "../../ui/tasks/Task.tsx";

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
      <Task permission="org.billing.update" showReason={false}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Remove ${email}`}
          loading={removing}
          onClick={onRemove}
        >
          Remove
        </Button>
      </Task>
    </Group>
  );
}
