import { Skeleton, Stack } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { Explain } from "@rolecall/react";
import type { ReactElement } from "react";
import { useSession } from "../../session/ConsoleSession.ts";
import { AskForAccess } from "./AskForAccess.tsx";
import { Hindered } from "./Hindered.tsx";
import classes from "./Task.module.css";
import { TaskReason } from "./TaskReason.tsx";
import { isLimit, useTaskDecision } from "./useTaskDecision.ts";

interface TaskProps {
  readonly permission: OrganizationPermission;
  /** The project it is about. @default the chosen project */
  readonly project?: string | undefined;
  /** One control: a button, a switch, a field. */
  readonly children: ReactElement;
  /** Whether the control makes or changes something under a permission that also covers reading. @default false */
  readonly makes?: boolean;
  /** Whether the reason stands below the control, or only with it. @default true */
  readonly showReason?: boolean;
  /** What has to be done before it can be used by anyone who may: "Select a team first." `false` once that is done. */
  readonly hindrance?: string | false | undefined;
  /** Whether that stands below the control, or comes when the control is pointed at or in focus. @default true */
  readonly showHindrance?: boolean;
}

/**
 * Puts a control under a permission. Where it is denied the control stays, disabled, with who may use it and the way to
 * ask for it; while nothing is known there is a placeholder. What no role would open, because the organization is being
 * deleted or the person has no second factor, is not asked for.
 */
export function Task({
  permission,
  project,
  children,
  makes = false,
  showReason = true,
  ...props
}: TaskProps) {
  const { hindrance, showHindrance = true } = props;
  const session = useSession();
  const place = project ?? session.project;
  const decision = useTaskDecision(permission, place, makes);
  if (decision.status === "unknown") return <Skeleton height={34} width={140} />;
  if (decision.status === "allowed" && hindrance !== undefined)
    return (
      <Hindered by={hindrance} showReason={showHindrance}>
        {children}
      </Hindered>
    );
  if (decision.status === "allowed") return children;
  return (
    <Stack gap={4} align="flex-start" className={classes["denied"] ?? ""}>
      <Explain
        decision={decision}
        reason={<TaskReason decision={decision} />}
        showReason={showReason && !isLimit(decision)}
      >
        {children}
      </Explain>
      <AskForAccess permission={permission} project={place} />
    </Stack>
  );
}
