import { Skeleton, Stack } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { Explain } from "@rolecall/react";
import { type ReactElement, useContext, useLayoutEffect } from "react";
import { useSession } from "../../session/ConsoleSession.ts";
import { RequestAccess } from "./RequestAccess.tsx";
import { type Denial, DenialsContext } from "./DenialsContext.ts";
import { Blocked } from "./Blocked.tsx";
import classes from "./Task.module.css";
import { TaskReason } from "./TaskReason.tsx";
import { isLimit, useTaskDecision } from "./useTaskDecision.ts";

interface DeniedProps extends Denial {
  readonly showReason: boolean;
  readonly children: ReactElement;
}

export interface TaskProps {
  readonly permission: OrganizationPermission;
  /** The project it is about. @default the chosen project */
  readonly project?: string | undefined;
  /** One control: a button, a switch, a field. */
  readonly children: ReactElement;
  /** Whether the control makes or changes something under a permission that also covers reading. @default false */
  readonly makes?: boolean | undefined;
  /** Whether the reason is always seen, where no card around the control says it. @default true */
  readonly showReason?: boolean | undefined;
  /** What has to be done before it can be used by anyone who may: "Select a team first." `false` once that is done. */
  readonly hindrance?: string | false | undefined;
  /** Whether that stands below the control, or comes when the control is pointed at or in focus. @default true */
  readonly showHindrance?: boolean | undefined;
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
      <Blocked by={hindrance} showReason={showHindrance}>
        {children}
      </Blocked>
    );
  if (decision.status === "allowed") return children;
  return (
    <Denied decision={decision} permission={permission} project={place} showReason={showReason}>
      {children}
    </Denied>
  );
}

/** The control as it is closed. In a card the reason comes when it is pointed at, and the card says who can help. */
function Denied({ decision, permission, project, showReason, children }: DeniedProps) {
  const note = useContext(DenialsContext);
  useLayoutEffect(
    () => note?.({ decision, permission, project }),
    // a new decision each time, equal as long as its parts are
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [note, JSON.stringify(decision), permission, project],
  );
  const isShown = showReason && note === undefined && !isLimit(decision);
  return (
    <Stack
      gap={4}
      align="flex-start"
      className={`${classes["denied"]} ${isShown ? "" : classes["pointedAt"]}`}
    >
      <Explain decision={decision} reason={<TaskReason decision={decision} />} showReason>
        {children}
      </Explain>
      {note === undefined ? <RequestAccess wanted={[{ permission, project }]} /> : null}
    </Stack>
  );
}
