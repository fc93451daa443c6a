import { Button, Group, Stack } from "@mantine/core";
import type { Command } from "@rolecall/organization/rules";
import type { ReactNode } from "react";
import { CommandFault } from "./CommandFault.tsx";
import { LifecycleDialog } from "./LifecycleDialog.tsx";
import { useCommand } from "./useCommand.ts";

interface ConfirmDialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** What is done on confirmation. */
  readonly command: Command;
  /** What the button says. */
  readonly confirm: string;
  readonly danger?: boolean | undefined;
  /** Whether it can be confirmed yet. @default true */
  readonly ready?: boolean | undefined;
  readonly passwordConfirmed?: boolean | undefined;
  readonly onDone: () => void;
  /** Called with the reason, for anyone who has to know it where the dialog is gone by then. */
  readonly onRefused?: ((message: string) => void) | undefined;
  /** The way to go on where what is shown is no longer the newest. */
  readonly whenStale?: ReactNode;
  readonly children: ReactNode;
}

/** Asks back before something is done, does it, and says why it was not. */
export function ConfirmDialog({ ready = true, danger = false, ...props }: ConfirmDialogProps) {
  const { progress, run, reset } = useCommand();
  const asking = progress.status === "asking";
  const close = () => {
    reset();
    props.onClose();
  };
  const submit = async () => {
    const outcome = await run(props.command, props.passwordConfirmed);
    if (outcome === undefined) return;
    if (outcome.status === "refused") return props.onRefused?.(outcome.refusal.message);
    props.onClose();
    props.onDone();
  };
  return (
    <LifecycleDialog title={props.title} opened={props.opened} onClose={asking ? undefined : close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !asking) void submit();
        }}
      >
        <Stack>
          {props.children}
          <CommandFault progress={progress} />
          {progress.status === "refused" && progress.code === "stale" ? props.whenStale : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={asking}>
              Cancel
            </Button>
            <Button type="submit" loading={asking} disabled={!ready} {...(danger && { color: "red.9" })}>
              {progress.status === "failed" ? "Try again" : props.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </LifecycleDialog>
  );
}
