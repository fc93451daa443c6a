import { Group } from "@mantine/core";
import { TaskButton } from "../../../ui/tasks/TaskButton.tsx";

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
      <TaskButton
        permission={permission}
        showReason={false}
        hindrance={hindrance}
        size="compact-sm"
        aria-label={`Remove ${name} from the team`}
        onClick={onRemove}
      >
        Remove
      </TaskButton>
    </Group>
  );
}
