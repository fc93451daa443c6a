import { Skeleton, Stack, Text } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { Explain } from "@rolecall/react";
import type { ReactElement } from "react";
import { useSession } from "../session/ConsoleSession.ts";
import { targetFor } from "../words/targetFor.ts";
import { AskForAccess } from "./AskForAccess.tsx";
import { openWhileDeleted } from "./openWhileDeleted.ts";
import classes from "./Task.module.css";
import { TaskReason } from "./TaskReason.tsx";

interface TaskProps {
  readonly permission: OrganizationPermission;
  /** The project it is about. @default the chosen project */
  readonly project?: string | undefined;
  /** One control: a button, a switch, a field. */
  readonly children: ReactElement;
  /** Whether the reason stands below the control, or only with it. @default true */
  readonly showReason?: boolean;
}

/**
 * Puts a control under a permission. Where it is denied the control stays, disabled, with who may use it and the way to
 * ask for it; while nothing is known there is a placeholder. In an organization that is being deleted what would change it is
 * disabled for everybody.
 */
export function Task({ permission, project, children, showReason = true }: TaskProps) {
  const session = useSession();
  const place = project ?? session.project;
  const { organization } = session;
  const decision: Decision = usePermission(permission, targetFor(permission, place));
  if (decision.status === "unknown") return <Skeleton height={34} width={140} />;
  if (decision.status === "allowed" && organization.state !== "active" && !openWhileDeleted.has(permission))
    return (
      <div className={classes["denied"]}>
        <Explain
          decision={{ status: "denied" }}
          reason={
            <Text component="span" size="xs" c="dimmed">
              {organization.name} is being deleted, so nothing in it can be changed.
            </Text>
          }
        >
          {children}
        </Explain>
      </div>
    );
  if (decision.status === "allowed") return children;
  return (
    <Stack gap={4} align="flex-start" className={classes["denied"] ?? ""}>
      <Explain decision={decision} reason={<TaskReason decision={decision} />} showReason={showReason}>
        {children}
      </Explain>
      <AskForAccess permission={permission} project={place} />
    </Stack>
  );
}
