import { Button, Group, Stack, Text } from "@mantine/core";
import type { ChangingRole } from "@rolecall/xstate/react";
import { useEffect, useRef, useState } from "react";
import { acme, projectName } from "../organization/acme.ts";
import { HoldingNotes } from "../../ui/forms/HoldingNotes.tsx";
import { PasswordField } from "../../ui/forms/PasswordField.tsx";
import { roleWithArticle } from "./roleWithArticle.ts";

interface RoleConfirmationProps {
  readonly name: string;
  readonly own: boolean;
  readonly changing: ChangingRole;
  readonly onPassword: (given: boolean) => void;
}

const reasonWords = {
  makesOwner: `An owner may do everything in ${acme.name}, and can take your own role from you.`,
  stepsDown: "Only someone above you can give you your role back.",
  losesAccess: "You lose access yourself.",
} as const;

/** Asks back before a change that matters: what it means, what it takes away, and the password where it is needed. */
export function RoleConfirmation({
  name,
  own,
  changing: { snapshot, send },
  onPassword,
}: RoleConfirmationProps) {
  const { choice, confirmation } = snapshot.context;
  const [password, setPassword] = useState("");
  const start = useRef<HTMLParagraphElement>(null);
  // the button that led here is gone, and the focus with it
  useEffect(() => start.current?.focus(), []);
  if (choice === undefined || confirmation === undefined) return null;
  const { needsPassword, reasons, gain, loss } = confirmation;
  const role = roleWithArticle(choice);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (needsPassword && password === "") return;
        onPassword(needsPassword);
        send({ type: "confirm", passwordConfirmed: needsPassword });
      }}
    >
      <Stack>
        <Text fw={600} ref={start} tabIndex={-1} style={{ outline: "none" }}>
          {own ? `Step down and be ${role}?` : `Make ${name} ${role}?`}
        </Text>
        {reasons.map((reason) => (
          <Text key={reason} size="sm">
            {reasonWords[reason]}
          </Text>
        ))}
        <HoldingNotes
          gains={own ? "You gain" : `${name} gains`}
          loses={own ? "You lose" : `${name} loses`}
          gain={gain}
          loss={loss}
          projectName={projectName}
        />
        {needsPassword ? (
          <PasswordField
            value={password}
            onChange={setPassword}
            note="In this preview, anything counts as right."
            required={false}
          />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => send({ type: "cancel" })}>
            Back
          </Button>
          <Button type="submit" disabled={needsPassword && password === ""} {...(own && { color: "red.9" })}>
            {own ? "Step down" : `Make ${role}`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
