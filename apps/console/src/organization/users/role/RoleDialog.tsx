import { Radio, Stack, Text } from "@mantine/core";
import { organizationRoleDetails, type OrganizationRole } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import type { ChangingRole } from "@rolecall/xstate/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import { FormDialog } from "../../../ui/dialogs/FormDialog.tsx";
import { AccessNotes } from "../../../ui/forms/AccessNotes.tsx";
import { PasswordField } from "../../../ui/forms/PasswordField.tsx";
import { roleWithArticle } from "../../../ui/words/roleWithArticle.ts";

interface RoleDialogProps {
  readonly title: string;
  readonly state: OrganizationState;
  readonly userId: string;
  readonly name: string;
  readonly changing: ChangingRole;
  readonly onClose: () => void;
}

/**
 * Offers the roles that may be given, each with what it is for. A choice shows at once what it gives and takes away,
 * whether it can be undone, and the password field where the rules ask for the password.
 */
export function RoleDialog({ title, state, userId, name, changing, onClose }: RoleDialogProps) {
  const { confirmPassword, person } = useSession();
  const [password, setPassword] = useState("");
  const { snapshot, send, offered } = changing;
  const { choice, confirmation, note } = snapshot.context;
  const own = userId === person.userId;
  const current = state.members.find((member) => member.userId === userId)?.role;
  const needsPassword = confirmation?.needsPassword === true;
  const confirm = useMutation({
    mutationFn: async () => {
      if (needsPassword) await confirmPassword(password);
    },
    onSuccess: () => send({ type: "confirm", passwordConfirmed: needsPassword }),
  });
  const choose = (value: string) => {
    const role = offered.find((each) => each === value);
    if (role === undefined) return;
    // another choice: what was shown for the one before it no longer counts
    if (snapshot.matches("confirming")) send({ type: "cancel" });
    confirm.reset();
    send({ type: "choose", role });
  };
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      action={actionLabels(choice, own)}
      danger={own}
      ready={choice !== undefined && confirmation !== undefined && (!needsPassword || password !== "")}
      writing={{ ...confirm, error: confirm.error ?? (note === undefined ? null : new Error(note.message)) }}
      onSubmit={() => confirm.mutate()}
    >
      {current === undefined ? null : (
        <Text size="sm">
          {own ? "You are" : `${name} is`} {roleWithArticle(current)} now. What teams and projects give stays.
        </Text>
      )}
      <Radio.Group label="New role" value={choice ?? ""} onChange={choose}>
        <Stack gap="sm" mt="xs">
          {offered.map((role) => (
            <Radio
              key={role}
              value={role}
              label={organizationRoleDetails[role].label}
              description={organizationRoleDetails[role].summary}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Stack aria-live="polite">
        {confirmation === undefined ? null : (
          <Consequences confirmation={confirmation} own={own} name={name} projects={state.projects} />
        )}
      </Stack>
      {needsPassword ? (
        <PasswordField value={password} onChange={setPassword} problem={confirm.error} />
      ) : null}
    </FormDialog>
  );
}

function actionLabels(choice: OrganizationRole | undefined, own: boolean): string {
  if (own) return "Step down";
  return choice === undefined ? "Change role" : `Make ${roleWithArticle(choice)}`;
}

interface ConsequencesProps extends Pick<RoleDialogProps, "name"> {
  readonly confirmation: NonNullable<ChangingRole["snapshot"]["context"]["confirmation"]>;
  readonly own: boolean;
  readonly projects: OrganizationState["projects"];
}

function Consequences({ confirmation, own, name, projects }: ConsequencesProps) {
  const { organization } = useSession();
  const { reasons, gain, loss, undo } = confirmation;
  const words = {
    makesOwner: `An owner may do everything in ${organization.name}, and can take your own role from you.`,
    stepsDown: "Only someone above you can give you your role back.",
    losesAccess: "You lose access yourself.",
  } as const;
  return (
    <>
      {reasons.map((reason) => (
        <Text key={reason} size="sm">
          {words[reason]}
        </Text>
      ))}
      <AccessNotes
        gains={own ? "You would gain" : `${name} would gain`}
        loses={own ? "You would lose" : `${name} would lose`}
        gain={gain}
        loss={loss}
        projectName={(id) => projects.find((project) => project.id === id)?.name ?? id}
      />
      {undo === undefined && !own ? (
        <Text size="sm" fw={500}>
          You cannot undo this yourself.
        </Text>
      ) : null}
    </>
  );
}
