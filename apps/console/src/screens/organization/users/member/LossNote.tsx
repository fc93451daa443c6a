import { Alert, List } from "@mantine/core";
import { permissionDetails } from "@rolecall/organization";
import type { Loss, ProjectRecord } from "@rolecall/organization/rules";
import { IconArrowDownRight } from "@tabler/icons-react";
import { roleLabel } from "../../../../words/grantWords.ts";

interface LossNoteProps {
  /** Who loses it, as a sentence begins: "You lose". */
  readonly heading: string;
  readonly loss: Loss;
  readonly projects: readonly ProjectRecord[];
}

const named = 4;

/** Lists what a change takes from somebody. Without a loss there is nothing to see. */
export function LossNote({ heading, loss, projects }: LossNoteProps) {
  const { permissions } = loss;
  const inProjects = loss.projects.map(({ projectId, from, to }) => {
    const place = projects.find(({ id }) => id === projectId)?.name ?? projectId;
    const before = roleLabel("project", from).toLowerCase();
    return to === undefined
      ? `${place}: no role any more, instead of ${before}`
      : `${place}: ${roleLabel("project", to).toLowerCase()} instead of ${before}`;
  });
  const lines = inProjects.length > named ? [`Roles in ${inProjects.length} projects`] : inProjects;
  if (permissions.length > 0) {
    const first = permissions.slice(0, named).map((permission) => permissionDetails[permission].label);
    const more = permissions.length - first.length;
    lines.push(more > 0 ? `${first.join("; ")}; and ${more} more` : first.join("; "));
  }
  if (lines.length === 0) return null;
  return (
    <Alert role="note" color="yellow" icon={<IconArrowDownRight aria-hidden />} title={heading}>
      <List size="sm" spacing={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
