import { Button, Group, Modal, PasswordInput, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useWrite } from "../../../api/useWrite.ts";
import { WriteError } from "../../../api/WriteError.tsx";
import type { ConsoleSession } from "../../../session/ConsoleSession.ts";

interface ConfirmModalProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What the button says. */
  readonly confirm: string;
  readonly danger?: boolean;
  /** Whether the password is asked for first. @default false */
  readonly asksPassword?: boolean;
  readonly write: (session: ConsoleSession) => Promise<unknown>;
  /** What is said when it is done. */
  readonly done: string;
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** Asks back before something is done, with the password where it is needed; does it, and says why it was not. */
export function ConfirmModal({ danger = false, asksPassword = false, ...props }: ConfirmModalProps) {
  const [password, setPassword] = useState("");
  const writing = useWrite(async (session) => {
    if (asksPassword) await session.confirmPassword(password);
    return props.write(session);
  }, props.done);
  const close = () => {
    setPassword("");
    writing.reset();
    props.onClose();
  };
  const submit = () =>
    writing.mutate(undefined, {
      onSuccess: () => {
        close();
        props.onDone?.();
      },
    });
  return (
    <Modal opened={props.opened} onClose={close} title={props.title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!writing.isPending) submit();
        }}
      >
        <Stack gap="md">
          {props.children}
          {asksPassword ? (
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
          <WriteError error={writing.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={writing.isPending} {...(danger && { color: "red.9" })}>
              {props.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
