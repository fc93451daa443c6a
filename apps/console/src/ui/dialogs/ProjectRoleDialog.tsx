import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import type { ReactNode } from "react";
import { useSession } from "../../session/ConsoleSession.ts";
import { FormDialog } from "./FormDialog.tsx";
import { AccessNotes } from "../forms/AccessNotes.tsx";
import { projectRoleChange } from "./projectRoleChange.ts";

interface ProjectRoleDialogProps {
  readonly title: string;
  readonly action: string;
  /** Who changes, with the verbs that follow: "Tom Becker gains", "Members of Growth lose". */
  readonly gains: string;
  readonly loses: string;
  /** The roles that count before and after; `null` is no role. */
  readonly from: ProjectRole | null;
  readonly to: ProjectRole | null;
  /** Whether you can give the former role back afterwards. */
  readonly undoable: boolean;
  readonly writing: { readonly error: Error | null; readonly isPending: boolean; readonly reset: () => void };
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What else there is to know. */
  readonly children?: ReactNode;
}

/** Asks before a role in a project changes, and lists what is gained and lost by it. */
export function ProjectRoleDialog({ from, to, children, ...props }: ProjectRoleDialogProps) {
  const { plan } = useSession().organization;
  const { gain, loss } = projectRoleChange(plan, from, to);
  return (
    <FormDialog
      title={props.title}
      action={props.action}
      onClose={props.onClose}
      writing={props.writing}
      onSubmit={props.onConfirm}
    >
      {children}
      <AccessNotes gains={props.gains} loses={props.loses} gain={gain} loss={loss} />
      {props.undoable ? null : (
        <Text size="sm" fw={500}>
          You cannot undo this yourself.
        </Text>
      )}
    </FormDialog>
  );
}
