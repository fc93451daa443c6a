import { Button, Group } from "@mantine/core";
import { Task } from "../../../ui/tasks/Task.tsx";

interface RemoveFromTeamProps {
  readonly permission: "team.user.remove" | "team.project.remove";
  /** The person or the project. */
  readonly name: string;
  /** Why it cannot be removed by anyone who may remove others. */
  readonly hindrance?: string | false | undefined;
  readonly onRemove: () => void;
}

/** The way out of the team, at the end of a row. */
export function RemoveFromTeam({ permission, name, hindrance, onRemove }: RemoveFromTeamProps) {
  return (
    <Group justify="flex-end" maw={{ sm: 260 }} ml={{ sm: "auto" }}>
      <Task permission={permission} showReason={false} hindrance={hindrance}>
        <Button
          data-task={permission}
          size="compact-sm"
          variant="default"
          aria-label={`Remove ${name} from the team`}
          onClick={onRemove}
        >
          Remove
        </Button>
      </Task>
    </Group>
  );
}
