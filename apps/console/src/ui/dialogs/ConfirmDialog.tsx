import { Text, TextInput } from "@mantine/core";
import { type GraveAct, graveActs } from "@rolecall/organization/rules";
import { type ReactNode, useState } from "react";
import { useWrite } from "../../session/api/useWrite.ts";
import type { ConsoleSession } from "../../session/ConsoleSession.ts";
import { FormDialog } from "./FormDialog.tsx";
import { PasswordField } from "../forms/PasswordField.tsx";

interface ConfirmDialogProps {
  readonly title: string;
  /** @default true, for a dialog that is rendered only while it is open */
  readonly opened?: boolean;
  readonly onClose: () => void;
  /** What the button says. */
  readonly confirm: string;
  /** Whether something is lost by it. @default true */
  readonly danger?: boolean;
  /** A name that has to be typed first. */
  readonly typed?: string;
  /** Whether it can be done at all. @default true */
  readonly ready?: boolean;
  /** The grave act that it is, if it is one: the password is asked for first, and who is told by mail is said. */
  readonly grave?: GraveAct | undefined;
  readonly write: (session: ConsoleSession, typed: string, password: string) => Promise<unknown>;
  /** What is said when it is done. */
  readonly done?: string;
  readonly onDone?: (() => void) | undefined;
  /** What can be done about a refusal, by its code. */
  readonly wayOut?: Readonly<Record<string, string>>;
  /** What it will do. */
  readonly children: ReactNode;
}

/** Asks back before something is done, with a name typed or the password where it takes one; does it, and says why it was not. */
export function ConfirmDialog({ typed, grave, opened = true, danger = true, ...props }: ConfirmDialogProps) {
  const [text, setText] = useState("");
  const [password, setPassword] = useState("");
  const writing = useWrite(async (session) => {
    if (grave !== undefined) await session.confirmPassword(password);
    return props.write(session, text.trim(), password);
  }, props.done);
  const close = () => {
    setText("");
    setPassword("");
    props.onClose();
  };
  const onSuccess = () => {
    writing.reset();
    close();
    props.onDone?.();
  };
  const wayOut = props.wayOut?.[writing.error?.code ?? ""];
  return (
    <FormDialog
      title={props.title}
      opened={opened}
      onClose={close}
      action={props.confirm}
      danger={danger}
      ready={props.ready !== false && (typed === undefined || text.trim() === typed)}
      writing={writing}
      onSubmit={() => writing.mutate(undefined, { onSuccess })}
    >
      {props.children}
      {wayOut === undefined ? null : <Text fw={500}>{wayOut}</Text>}
      {typed === undefined ? null : (
        <TextInput
          label={
            <Text component="span" inherit>
              Type <b>{typed}</b> to go on
            </Text>
          }
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          data-confirms
        />
      )}
      {grave === undefined ? null : (
        <PasswordField
          value={password}
          onChange={setPassword}
          note={`A mail tells ${graveActs[grave].tells}.`}
          problem={writing.error}
        />
      )}
    </FormDialog>
  );
}
