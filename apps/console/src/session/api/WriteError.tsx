import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

/** Says in plain words, where it happened, what the server refused. Shows nothing while there is nothing to say. */
export function WriteError({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {error.message}
    </Alert>
  );
}
