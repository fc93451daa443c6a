import { Button, Group, Modal, PasswordInput, Stack, Text } from "@mantine/core";
import type { ProjectRecord } from "@rolecall/organization/rules";
import type { ChangingRole } from "@rolecall/xstate/react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { WriteError } from "../../../../api/WriteError.tsx";
import { roleWithArticle } from "../../../../lifecycle/members/roleWithArticle.ts";
import { useSession } from "../../../../session/ConsoleSession.ts";
import { LossNote } from "./LossNote.tsx";

interface RoleConfirmationProps {
  readonly name: string;
  readonly own: boolean;
  readonly changing: ChangingRole;
  readonly projects: readonly ProjectRecord[];
}

/** Asks back before a change of role that matters, with the password where the rules want it. */
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
  const { needsPassword, reasons, loss } = confirmation;
  const role = roleWithArticle(choice);
  const words = {
    makesOwner: `An owner may do everything in ${organization.name}, and can take your own role from you.`,
    stepsDown: "You cannot take this back yourself: only somebody above you can raise you again.",
    losesAccess: "You lose access of your own by this.",
  } as const;
  return (
    <Modal
      opened
      centered
      title={own ? `Step down and be ${role}?` : `Make ${name} ${role}?`}
      onClose={() => send({ type: "cancel" })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!confirm.isPending) confirm.mutate(needsPassword);
        }}
      >
        <Stack gap="md">
          {reasons.map((reason) => (
            <Text key={reason} size="sm">
              {words[reason]}
            </Text>
          ))}
          <LossNote heading={own ? "You lose" : `${name} loses`} loss={loss} projects={projects} />
          {needsPassword ? (
            <PasswordInput
              label="Your password"
              description="So that nobody does this at a screen you left open."
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ "aria-label": "Show or hide the password", tabIndex: 0 }}
              data-autofocus
            />
          ) : null}
          <WriteError error={confirm.error ?? (note === undefined ? null : new Error(note.message))} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => send({ type: "cancel" })}>
              Cancel
            </Button>
            <Button type="submit" loading={confirm.isPending} {...(own && { color: "red.9" })}>
              {own ? "Step down" : `Make ${role}`}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
