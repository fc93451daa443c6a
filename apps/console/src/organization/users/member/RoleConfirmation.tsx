import { Text } from "@mantine/core";
import type { ProjectRecord } from "@rolecall/organization/rules";
import type { ChangingRole } from "@rolecall/xstate/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { roleWithArticle } from "../../../lifecycle/members/roleWithArticle.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { FormDialog } from "../../../ui/forms/FormDialog.tsx";
import { HoldingNotes } from "../../../ui/forms/HoldingNotes.tsx";
import { PasswordField } from "../../../ui/forms/PasswordField.tsx";

interface RoleConfirmationProps {
  readonly name: string;
  readonly own: boolean;
  readonly changing: ChangingRole;
  readonly projects: readonly ProjectRecord[];
}

/** Asks before a role changes: what is gained and lost, whether it can be undone, and the password where the rules want it. */
export function RoleConfirmation({
  name,
  own,
  changing: { snapshot, send },
  projects,
}: RoleConfirmationProps) {
  const { confirmPassword, organization } = useSession();
  const [password, setPassword] = useState("");
  const { choice, confirmation, note } = snapshot.context;
  const confirm = useMutation({
    mutationFn: async (needsPassword: boolean) => {
      if (needsPassword) await confirmPassword(password);
    },
    onSuccess: (_, needsPassword) => send({ type: "confirm", passwordConfirmed: needsPassword }),
  });
  if (choice === undefined || confirmation === undefined) return null;
  const { needsPassword, reasons, gain, loss, undo } = confirmation;
  const role = roleWithArticle(choice);
  const projectName = (id: string) => projects.find((project) => project.id === id)?.name ?? id;
  const words = {
    makesOwner: `An owner may do everything in ${organization.name}, and can take your own role from you.`,
    stepsDown: "Only someone above you can give you your role back.",
    losesAccess: "You lose access yourself.",
  } as const;
  return (
    <FormDialog
      title={own ? `Step down and be ${role}?` : `Make ${name} ${role}?`}
      onClose={() => send({ type: "cancel" })}
      action={own ? "Step down" : `Make ${role}`}
      danger={own}
      writing={{ ...confirm, error: confirm.error ?? (note === undefined ? null : new Error(note.message)) }}
      onSubmit={() => confirm.mutate(needsPassword)}
    >
      {reasons.map((reason) => (
        <Text key={reason} size="sm">
          {words[reason]}
        </Text>
      ))}
      <HoldingNotes
        gains={own ? "You gain" : `${name} gains`}
        loses={own ? "You lose" : `${name} loses`}
        gain={gain}
        loss={loss}
        projectName={projectName}
      />
      {undo === undefined && !own ? (
        <Text size="sm" fw={500}>
          You cannot undo this yourself.
        </Text>
      ) : null}
      {needsPassword ? <PasswordField value={password} onChange={setPassword} comesFirst /> : null}
    </FormDialog>
  );
}
