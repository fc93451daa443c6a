import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconPlugConnectedX } from "@tabler/icons-react";
import type { CommandProgress } from "./useCommand.ts";

/** Says why a command was not carried out. It is read out at once. */
export function CommandFault({ progress }: { progress: CommandProgress }) {
  if (progress.status === "refused")
    return (
      <Alert role="alert" color="red" icon={<IconAlertTriangle />} title="Nothing was changed">
        {progress.message}
      </Alert>
    );
  if (progress.status === "failed")
    return (
      <Alert role="alert" color="orange" icon={<IconPlugConnectedX />} title="No answer came">
        {progress.message} Try again: nothing is done twice.
      </Alert>
    );
  return null;
}
